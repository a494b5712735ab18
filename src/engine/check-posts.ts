import { EACH_COUNCIL, type Line, type PartnershipCase, type Post } from './case';
import type { References } from './check-case';
import { BOUNDS, type Checks } from './checks';

export function checkPosts({ posts, lines, costs }: PartnershipCase, checks: Checks, references: References): void {
  posts.forEach((post, i) => {
    checkPost(post, `posts[${i}]`, checks, references);
    checkCountedIn(post, `posts[${i}].countedIn`, lines, checks);
    const taken = costs.find((cost) => post.name.toLowerCase().startsWith(`${cost.name.toLowerCase()}, `));
    if (taken) checks.add(`posts[${i}].name`, post.name, `choose a name that does not begin with "${taken.name}, ", which is how that cost of change is listed`);
  });
  checks.unique(posts.map((post) => post.name), (i) => `posts[${i}].name`, 'give each post a name of its own');
}

function checkPost(post: Post, path: string, checks: Checks, references: References): void {
  const { codes, years, lines } = references;
  checks.lookedUp(`${path}.name`, post.name);
  checks.figures(`${path}.current`, post.current, BOUNDS.salary, codes);
  checks.keys(`${path}.inMtfs`, post.inMtfs, codes);
  checks.figures(`${path}.hraShare`, post.hraShare, BOUNDS.fraction, codes);
  if (post.from !== undefined) checks.oneOf(`${path}.from`, post.from, years);
  if (post.decision) checks.name(`${path}.decision.basis`, post.decision.basis);
  if (post.countedIn !== undefined) checks.oneOf(`${path}.countedIn`, post.countedIn, lines);
  if (post.kind !== 'deleted') checkShared(post, path, checks, references);
}

/** A saving that is counted in a line which a council does not have would be lost to that council. */
function checkCountedIn(post: Post, path: string, lines: readonly Line[], checks: Checks): void {
  if (post.countedIn === undefined || post.kind === 'new') return;
  const named = lines.filter((line) => line.name === post.countedIn);
  for (const [code, today] of Object.entries(post.current)) {
    if (named.length === 0 || typeof today.value !== 'number' || today.value === 0 || named.some((line) => line.council === code)) continue;
    checks.add(path, post.countedIn, `${code} has this post today but no line "${post.countedIn}": add that line, or leave this out`);
  }
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
