import type { InMemoryExcel } from '../excel-host/client';
import { connect } from '../excel-host/load-client';

/** What was asked and answered, word for word, but for the number that a message has. */
export interface Performance {
  readonly asked: readonly string[];
  readonly answered: readonly string[];
}

/** Notes all that is asked of an Excel from now on. */
export function noted({ host }: InMemoryExcel): Performance {
  const asked: string[] = [];
  const answered: string[] = [];
  const handle = host.handle.bind(host);
  host.handle = async (message) => {
    const at = asked.push(withoutNumber(message)) - 1;
    const answer = await handle(message);
    answered[at] = withoutNumber(answer);
    return answer;
  };
  return { asked, answered };
}

/**
 * Answers as an Excel did before, but for the error code, as long as the same is asked: then the workbook would be left as it was
 * before. Says at the end whether all was the same; from the first difference on everything fails.
 */
export function performAgain({ asked, answered }: Performance, code: string, instead: string): () => boolean {
  let count = 0;
  let same = true;
  const reply = connect((message) => {
    const at = count;
    count += 1;
    const answer = answered[at];
    same &&= answer !== undefined && asked[at] === withoutNumber(message);
    const number = NUMBER.exec(message)?.[1] ?? '';
    setImmediate(() => reply(`{"id":${number},${same && answer !== undefined ? withCode(answer, code, instead) : REFUSED}`));
  });
  return () => same && count === asked.length;
}

const NUMBER = /^\{"id":(\d+),/;
const withoutNumber = (message: string): string => message.replace(NUMBER, '');
const onPurpose = (code: string): string => `${code} on purpose.`;

/** The answer that was ordered to be an error, with another code; any other answer as it is. */
function withCode(answer: string, code: string, instead: string): string {
  if (!answer.includes(onPurpose(code))) return answer;
  return answer.replace(onPurpose(code), onPurpose(instead)).replace(`\\"Code\\":\\"${code}\\"`, `\\"Code\\":\\"${instead}\\"`);
}

const REFUSED = JSON.stringify({
  type: 1,
  message: { statusCode: 200, headers: {}, body: JSON.stringify({ Results: [], Error: { Code: 'GeneralException', Message: '', Location: '', ActionIndex: 0, HttpStatusCode: 500 } }) },
}).slice(1);
