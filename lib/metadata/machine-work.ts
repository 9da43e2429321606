import type { Disclosure } from '../types';
import { type JsonObject, nodeTypesOf, resolveReference, stringValue } from './json-ld';

/**
 * Matches values of `digitalSourceType` for text that a trained model or an algorithm generated, entirely or in part.
 * Source: IPTC NewsCodes, https://cv.iptc.org/newscodes/digitalsourcetype/
 */
const MACHINE_MADE =
  /(?:^|[/#])(?:(?:compositeWith)?trainedAlgorithmicMedia|algorithmicMedia|compositeSynthetic|TrainedAlgorithmicMediaDigitalSource|CompositeWithTrainedAlgorithmicMediaDigitalSource|AlgorithmicMediaDigitalSource)$/i;

/**
 * Reads what the structured data of a page's articles discloses as machine-generated: a `digitalSourceType`, or
 * software as author or translator. `sdPublisher` and `sdDatePublished` are ignored, because they describe the data
 * rather than the story.
 */
export function readMachineWork(articles: readonly JsonObject[], byId: Map<string, JsonObject>): Disclosure[] {
  const isSoftware = (value: unknown): string | undefined => {
    const agents = [value].flat().filter((agent) => agent !== null && typeof agent === 'object');
    const software = agents
      .map((agent) => resolveReference(agent as JsonObject, byId))
      .find((agent) => nodeTypesOf(agent).includes('SoftwareApplication'));
    return software && (stringValue(software.name) ?? 'SoftwareApplication');
  };
  const disclosures = articles.flatMap((article): Disclosure[] => {
    const type = stringValue(article.digitalSourceType);
    const [author, translator] = [isSoftware(article.author), isSoftware(article.translator)];
    return [
      ...(type && MACHINE_MADE.test(type)
        ? [{ kind: 'written' as const, text: `digitalSourceType: ${type.replace(/^.*[/#]/, '')}` }]
        : []),
      ...(author ? [{ kind: 'written' as const, text: `author: ${author}` }] : []),
      ...(translator ? [{ kind: 'translated' as const, text: `translator: ${translator}` }] : []),
    ];
  });
  return disclosures.filter(({ kind }, at) => disclosures.findIndex((one) => one.kind === kind) === at);
}
