import type { Component } from '../../../engine/appraisal';
import type { CellValue } from '../../model';
import { cellOf, cellsOf, penceCell, penceCells } from '../../values';

export function newCells(component: Component, sign: 1 | -1): readonly CellValue[] {
  return component.pence ? penceCells(component.pence.newInYear, sign) : cellsOf(component.newInYear, sign);
}

export function effectCells(component: Component, sign: 1 | -1): readonly CellValue[] {
  return component.pence ? penceCells(component.pence.effect, sign) : cellsOf(component.effect, sign);
}

export function totalCell(component: Component, sign: 1 | -1): CellValue {
  return component.pence ? penceCell(component.pence.total, sign) : cellOf(component.total, sign);
}
