import '@vaadin/avatar';
import '@vaadin/button';
import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './due-time';

/** One ticket as the server sends it. */
interface Card {
  id: string;
  number: string;
  edge: string;
  priority: string;
  subject: string;
  customer: string;
  handler: string;
  initials: string;
  hue: number;
  /** Whether the user may work on it. */
  movable: boolean;
  due: Partial<Record<'due' | 'risk' | 'held' | 'done' | 'state' | 'moment', string>>;
}

/**
 * The cards of one column of the board. `show` draws them; events `card-drag` and `card-menu` name a card by its id,
 * `card-drag-end` says that the one that was dragged was let go of, `card-end` that the end of the cards has come into
 * sight where there are more. Cards that stay keep their elements.
 */
class TicketCards extends HTMLElement {
  /** Sees the end once: the answer says whether there is another. */
  private sight = new IntersectionObserver((seen) => {
    if (seen.some((one) => one.isIntersecting)) {
      this.sight.disconnect();
      this.dispatchEvent(new CustomEvent('card-end'));
    }
  });

  /**
   * @param words of the due times
   * @param menu what the button for those who do not drag is called, with a place for the number
   * @param more whether there are others after these
   */
  show(cards: Card[], words: string, menu: string, more: boolean) {
    const end = more ? html`<div class="cards-end"></div>` : nothing;
    render(html`${repeat(cards, (card) => card.id, (card) => this.card(card, words, menu))}${end}`, this);
    this.sight.disconnect();
    this.querySelectorAll('.cards-end').forEach((one) => this.sight.observe(one));
  }

  disconnectedCallback() {
    this.sight.disconnect();
  }

  private card(card: Card, words: string, menu: string) {
    return html`<article
      class="ticket-card ${card.edge}"
      id="card-${card.id}"
      draggable=${card.movable}
      @dragstart=${(event: DragEvent) => this.drag(event, card)}
      @dragend=${(event: DragEvent) => this.letGo(event)}
    >
      <div class="card-head">
        <a href=${`tickets/${card.id}`}>${card.number}</a><span>${card.priority}</span>
        ${card.movable
          ? html`<vaadin-button
              class="card-menu"
              theme="tertiary"
              aria-label=${menu.replace('{0}', card.number)}
              @click=${() => this.tell('card-menu', card)}
              ><span class="icon icon-ellipsis" aria-hidden="true"></span
            ></vaadin-button>`
          : nothing}
      </div>
      <div class="card-subject" title=${card.subject}>${card.subject}</div>
      <div class="card-customer">${card.customer}</div>
      <div class="card-foot">
        <due-time
          state=${card.due.state ?? nothing}
          moment=${card.due.moment ?? nothing}
          held=${card.due.held ?? nothing}
          done=${card.due.done ?? nothing}
          risk=${card.due.risk ?? nothing}
          words=${words}
          due=${card.due.due ?? nothing}
        ></due-time>
        ${card.handler
          ? html`<vaadin-avatar
              theme="xsmall"
              .name=${card.handler}
              .abbr=${card.initials || undefined}
              .colorIndex=${card.hue}
              .withTooltip=${true}
            ></vaadin-avatar>`
          : nothing}
      </div>
    </article>`;
  }

  private drag(event: DragEvent, card: Card) {
    (event.currentTarget as HTMLElement).classList.add('v-dragged');
    event.dataTransfer!.effectAllowed = 'move';
    event.dataTransfer!.setData('text/plain', card.number);
    this.tell('card-drag', card);
  }

  private letGo(event: DragEvent) {
    (event.currentTarget as HTMLElement).classList.remove('v-dragged');
    this.dispatchEvent(new CustomEvent('card-drag-end'));
  }

  private tell(name: string, card: Card) {
    this.dispatchEvent(new CustomEvent(name, { detail: { id: card.id } }));
  }
}

customElements.define('ticket-cards', TicketCards);
