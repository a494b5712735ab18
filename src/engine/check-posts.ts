import { EACH_COUNCIL, type PartnershipCase, type Post } from './case';
import type { References } from './check-case';
import { BOUNDS, type Checks } from './checks';

export function checkPosts({ posts }: PartnershipCase, checks: Checks, references: References): void {
  posts.forEach((post, i) => checkPost(post, `posts[${i}]`, checks, references));
  checks.unique(posts.map((post) => post.name), (i) => `posts[${i}].name`, 'give each post a name of its own');
}

function checkPost(post: Post, path: string, checks: Checks, references: References): void {
  const { codes, years, lines } = references;
  checks.name(`${path}.name`, post.name);
  checks.figures(`${path}.current`, post.current, BOUNDS.salary, codes);
  checks.keys(`${path}.inMtfs`, post.inMtfs, codes);
  checks.figures(`${path}.hraShare`, post.hraShare, BOUNDS.fraction, codes);
  if (post.from !== undefined) checks.oneOf(`${path}.from`, post.from, years);
  if (post.countedIn !== undefined) checks.oneOf(`${path}.countedIn`, post.countedIn, lines);
  if (post.kind !== 'deleted') checkShared(post, path, checks, references);
}

/** A shared or new post has a cost: it is employed somewhere and split on a basis. */
function checkShared(post: Post, path: string, checks: Checks, { codes, bases }: References): void {
  checks.figure(`${path}.posts`, post.posts, BOUNDS.aboveZero);
  checks.figure(`${path}.salary`, post.salary, BOUNDS.salary);
  const employers = `${codes.words}, or "${EACH_COUNCIL}"`;
  if (post.employer === undefined) checks.add(`${path}.employer`, post.employer, `say which council employs a ${post.kind} post: ${employers}`);
  else if (post.employer !== EACH_COUNCIL) checks.oneOf(`${path}.employer`, post.employer, { ...codes, words: employers });
  if (post.basis === undefined) checks.add(`${path}.basis`, post.basis, `say how a ${post.kind} post is split: ${bases.words}`);
  else checks.oneOf(`${path}.basis`, post.basis, bases);
}
