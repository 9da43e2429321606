import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  about?: string;
  children: ComponentChildren;
}

/** A section of an extension page. Its heading can be focused, for when a focused element disappears. */
export function Section({ id, title, about, children }: Props) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {about && <p class="about">{about}</p>}
      {children}
    </section>
  );
}
