import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';

type Band = 'AT_OR_ABOVE' | 'AROUND' | 'WATCH' | 'FOCUS' | 'FOCUS_LARGE' | 'TOO_FEW';

interface Column {
  id: string;
  group: string;
  label: string;
  href: string;
  selected: boolean;
}

interface Cell {
  value: string;
  sign: string;
  countText: string;
  band: Band;
  label: string;
}

interface Row {
  id: string;
  label: string;
  note: string;
  href: string;
  cells: Cell[];
}

interface Table {
  caption: string;
  corner: string;
  columns: Column[];
  rows: Row[];
  footers: Row[];
}

/** A place in the grid: row -1 is the column head, column -1 the row head. */
interface Place {
  row: number;
  column: number;
}

const PAGE = 10;
const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });
const LONG_WORD = /^[\u3040-\u30ff\u4e00-\u9fff]{6,}$/;
const FIRST: Place = { row: 0, column: 0 };
const BAND_CLASS: Record<Band, string> = {
  AT_OR_ABOVE: 'fine',
  AROUND: 'around',
  WATCH: 'watch',
  FOCUS: 'focus',
  FOCUS_LARGE: 'focus-large',
  TOO_FEW: 'few',
};

/** Person × topic as a real table with one tab stop; the arrow keys walk over cells and heads. */
@customElement('gap-matrix')
export class GapMatrix extends LitElement {
  @property({ attribute: false }) table?: Table;
  @property() selectedRow = '';
  @property() selectedColumn = '';

  private current: Place = FIRST;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const table = this.table;
    if (!table) {
      return nothing;
    }
    return html`
      <table role="grid" @click=${this.clicked} @keydown=${this.pressed} @focusin=${this.entered}>
        <caption>${table.caption}</caption>
        <thead>${this.head(table)}</thead>
        <tbody>${table.rows.map((row) => this.row(row, true))}</tbody>
        <tfoot>${table.footers.map((row) => this.row(row, false))}</tfoot>
      </table>
    `;
  }

  private head({ corner, columns }: Table) {
    const groups = runs(columns);
    const grouped = groups.some(({ label }) => label !== '');
    const cornerCell = html`<th scope="col" class="corner" rowspan=${grouped ? 2 : 1}>${corner}</th>`;
    const labels = columns.map(
      (column) => html`<th scope="col" class=${column.selected ? 'on' : ''}>${link(column, breakable(column.label))}</th>`,
    );
    if (!grouped) {
      return html`<tr>${cornerCell}${labels}</tr>`;
    }
    return html`
      <tr>${cornerCell}${groups.map(
        ({ label, span }) => html`<th scope="colgroup" class="group" colspan=${span}><span>${label}</span></th>`,
      )}</tr>
      <tr>${labels}</tr>
    `;
  }

  private row(row: Row, selectable: boolean) {
    return html`
      <tr>
        <th scope="row">${link(row)}${row.note ? html`<small>${row.note}</small>` : nothing}</th>
        ${row.cells.map((cell, column) => this.cell(cell, selectable && this.isSelected(row, column)))}
      </tr>
    `;
  }

  private cell(cell: Cell, selected: boolean) {
    return html`<td tabindex="-1" aria-label=${cell.label} aria-selected=${selected ? 'true' : 'false'}
      ><span class=${BAND_CLASS[cell.band]}
        >${cell.value ? html`<b>${cell.value}${cell.sign ? html`<i>${cell.sign}</i>` : nothing}</b>` : nothing}<small
          >${cell.countText}</small
        ></span
      ></td>`;
  }

  private isSelected(row: Row, column: number) {
    return row.id === this.selectedRow && this.table?.columns[column]?.id === this.selectedColumn;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('table')) {
      this.style.setProperty('--columns', String(this.table?.columns.length ?? 0));
    }
    if ((changed.has('selectedRow') || changed.has('selectedColumn')) && this.selectedRow && this.table) {
      this.current = {
        row: this.table.rows.findIndex(({ id }) => id === this.selectedRow),
        column: this.table.columns.findIndex(({ id }) => id === this.selectedColumn),
      };
    }
    this.keepOneTabStop(this.element(this.current) ? this.current : FIRST);
  }

  private keepOneTabStop(place: Place) {
    this.querySelectorAll('[tabindex="0"]').forEach((other) => other.setAttribute('tabindex', '-1'));
    this.element(place)?.setAttribute('tabindex', '0');
    this.current = place;
  }

  /** What takes the focus at a place: the cell, or the link of a head. */
  private element({ row, column }: Place): HTMLElement | null {
    const table = this.querySelector('table');
    if (!table) {
      return null;
    }
    if (row === -1) {
      const heads = table.tHead?.rows[table.tHead.rows.length - 1]?.querySelectorAll('th:not(.corner)');
      return heads?.[column]?.querySelector('a') ?? null;
    }
    const rows = [...(table.tBodies[0]?.rows ?? []), ...(table.tFoot?.rows ?? [])];
    const cell = rows[row]?.cells[column + 1];
    return column === -1 ? (cell?.querySelector('a') ?? null) : (cell ?? null);
  }

  private placeOf(target: EventTarget | null): Place | undefined {
    const cell = (target as Element | null)?.closest<HTMLTableCellElement>('td, th');
    const row = cell?.closest('tr');
    if (!cell || !row || cell.matches('.corner, .group')) {
      return undefined;
    }
    if (row.parentElement?.tagName === 'THEAD') {
      return { row: -1, column: [...row.querySelectorAll('th:not(.corner)')].indexOf(cell) };
    }
    const before = row.parentElement?.tagName === 'TFOOT' ? (this.table?.rows.length ?? 0) : 0;
    return { row: before + row.sectionRowIndex, column: cell.cellIndex - 1 };
  }

  private entered(event: FocusEvent) {
    const place = this.placeOf(event.target);
    if (place) {
      this.keepOneTabStop(place);
    }
  }

  private clicked(event: MouseEvent) {
    const place = this.placeOf(event.target);
    if (place && (event.target as Element).closest('td')) {
      this.choose(place);
    }
  }

  private pressed(event: KeyboardEvent) {
    const place = this.placeOf(event.target);
    if (!place || !this.table || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    const inCell = place.row >= 0 && place.column >= 0;
    if (inCell && (event.key === 'Enter' || event.key === ' ')) {
      this.choose(place);
    } else if (event.key === 'Escape' && this.selectedRow) {
      this.clear();
    } else if (!this.walk(place, event)) {
      return;
    }
    event.preventDefault();
  }

  private walk({ row, column }: Place, { key, ctrlKey }: KeyboardEvent) {
    const lastRow = this.table!.rows.length + this.table!.footers.length - 1;
    const lastColumn = this.table!.columns.length - 1;
    const goals: Record<string, Place> = {
      ArrowUp: { row: row - 1, column },
      ArrowDown: { row: row + 1, column },
      ArrowLeft: { row, column: column - 1 },
      ArrowRight: { row, column: column + 1 },
      PageUp: { row: Math.max(row - PAGE, 0), column },
      PageDown: { row: Math.min(row + PAGE, lastRow), column },
      Home: { row: ctrlKey ? 0 : row, column: 0 },
      End: { row: ctrlKey ? lastRow : row, column: lastColumn },
    };
    const goal = goals[key];
    if (!goal) {
      return false;
    }
    this.element(goal)?.focus();
    return true;
  }

  private choose({ row, column }: Place) {
    const person = this.table?.rows[row];
    const topic = this.table?.columns[column];
    if (person && topic) {
      this.selectedRow = person.id;
      this.selectedColumn = topic.id;
      this.dispatchEvent(new CustomEvent('cell-selected', { detail: { row: person.id, column: topic.id } }));
    }
  }

  private clear() {
    this.selectedRow = '';
    this.selectedColumn = '';
    this.dispatchEvent(new CustomEvent('cell-cleared'));
  }
}

function link({ label, href }: { label: string; href: string }, content: unknown = label) {
  return href ? html`<a href=${href} tabindex="-1">${content}</a>` : content;
}

/** The label with places to break between its words, since Japanese writes no spaces; a long word breaks anywhere. */
function breakable(label: string) {
  return [...WORDS.segment(label)].map(
    ({ segment }) => html`${LONG_WORD.test(segment) ? html`<span>${segment}</span>` : segment}<wbr />`,
  );
}

function runs(columns: Column[]) {
  const groups: { label: string; span: number }[] = [];
  for (const { group } of columns) {
    const last = groups.at(-1);
    if (last && last.label === group) {
      last.span++;
    } else {
      groups.push({ label: group, span: 1 });
    }
  }
  return groups;
}
