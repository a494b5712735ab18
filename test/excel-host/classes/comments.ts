import { invalidArgument } from '../errors';
import { define } from '../members';
import { Bag } from '../model/store';
import type { Comment, Workbook } from '../model/workbook';
import { HostObject } from '../objects';
import { placeFrom, rangeObject, textFrom } from './places';

define<Workbook>('CommentCollection', {
  items: ({ comments }) => comments.map(commentObject),
  methods: {
    Add({ target, args: [cell, content], workbook }) {
      const { sheet, area } = placeFrom(cell, workbook, null);
      if (area.rows * area.columns > 1) throw invalidArgument('a comment stands on one cell');
      if (target.comments.some((each) => each.sheet === sheet && each.area.row === area.row && each.area.column === area.column)) {
        throw invalidArgument('the cell has a comment already');
      }
      const comment: Comment = { id: workbook.newId(), sheet, area, store: new Bag() };
      comment.store.set('Content', textFrom(content, 'the comment'));
      target.comments.push(comment);
      return commentObject(comment);
    },
  },
});

function commentObject(comment: Comment): HostObject<Comment> {
  return new HostObject('Comment', comment, comment.store, comment.id);
}

define<Comment>('Comment', {
  methods: { GetLocation: ({ target: { sheet, area } }) => rangeObject(sheet, area) },
});
