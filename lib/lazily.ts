/**
 * @param now properties that are there
 * @param later how each of the others is made
 * @param lasting whether what is made now is kept; else it is made again when it is asked for again
 * @returns an object with all of them; the others are made when they are first asked for, and kept. To whoever copies,
 *   compares or sends it, it is plain data
 */
export function lazily<Now extends object, Later extends object>(
  now: Now,
  later: { [Key in keyof Later]: () => Later[Key] },
  lasting = () => true,
): Now & Later {
  const whole = { ...now } as Now & Later;
  for (const key of Object.keys(later) as (keyof Later)[])
    Object.defineProperty(whole, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = later[key]();
        if (lasting())
          Object.defineProperty(whole, key, { value, enumerable: true, configurable: true, writable: true });
        return value;
      },
    });
  return whole;
}
