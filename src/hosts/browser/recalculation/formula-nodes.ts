import type { IUnitRange } from '@univerjs/core';
import { generateAstNode, type AstTreeBuilder, type IFormulaCurrentConfigService, type Interpreter, type Lexer, type LexerTreeBuilder } from '@univerjs/engine-formula';

export type FormulaNode = ReturnType<typeof generateAstNode>;
type Node = ReturnType<FormulaNode['getChildren']>[number];

/** Kinds of nodes of a formula that say which cells it reads. */
const KIND = { reference: 1, function: 4, range: 10, prefix: 11, suffix: 12 } as const;

/** What is known of a formula from its text. */
export interface ReadFormula {
  readonly node: FormulaNode;
  /** Calculated anew each time, as NOW() is. */
  readonly isVolatile: boolean;
  /** Which cells it reads is known only when it is calculated, as with OFFSET or A1:INDEX(…). */
  readonly points: boolean;
}

/** Formulas as they were read, each once. The spreadsheet keeps 5,000 of them by a short hash of their text, which two may have in common. */
export class FormulaNodes {
  private readonly known = new Map<string, Map<string, ReadFormula>>();

  constructor(
    private readonly lexer: Lexer,
    private readonly builder: AstTreeBuilder,
    private readonly config: IFormulaCurrentConfigService,
    private readonly interpreter: Interpreter,
    private readonly trees: LexerTreeBuilder,
  ) {}

  forget(): void {
    this.known.clear();
    // What it keeps has the cells in it that a name meant, in whichever workbook.
    this.trees.dispose();
  }

  of(unit: string, formula: string): ReadFormula {
    let ofUnit = this.known.get(unit);
    if (!ofUnit) this.known.set(unit, (ofUnit = new Map()));
    let read = ofUnit.get(formula);
    if (!read) ofUnit.set(formula, (read = described(this.read(unit, formula))));
    return read;
  }

  /** The cells that a formula reads, where it stands. */
  areas({ node }: ReadFormula): IUnitRange[] {
    const found: Node[] = [];
    collect(node, found);
    return found.flatMap((each) => {
      const area = this.interpreter.execute({ node: each, refOffsetX: 0, refOffsetY: 0 }).toUnitRange();
      each.setValue(null);
      return area.unitId === '' ? [] : [area];
    });
  }

  private read(unit: string, formula: string): FormulaNode {
    const lexed = this.lexer.treeBuilder(formula);
    const built = typeof lexed === 'object' && !Array.isArray(lexed) ? this.builder.parse(lexed) : null;
    // A formula with a fault is a node of its own kind.
    return built ?? generateAstNode(unit, formula, this.lexer, this.builder, this.config);
  }
}

function described(node: FormulaNode): ReadFormula {
  let [isVolatile, points] = [false, false];
  const look = (each: Node, isEnd: boolean): void => {
    const kind = Number(each.nodeType);
    isVolatile ||= each.isForcedCalculateFunction();
    points ||= each.isAddress() || (kind === KIND.suffix && each.getToken() === '#') || (isEnd && kind === KIND.function);
    for (const child of each.getChildren()) look(child, isEnd || kind === KIND.range);
  };
  look(node, false);
  return { node, isVolatile, points };
}

function collect(node: Node, found: Node[]): void {
  for (const child of node.getChildren()) {
    const kind = Number(child.nodeType);
    if (kind === KIND.range || (kind === KIND.prefix && child.getToken() === '@')) {
      found.push(child);
      continue;
    }
    if (kind === KIND.reference) found.push(child);
    collect(child, found);
  }
}
