package io.kewei.ticket.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.avatar.AvatarVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.TicketRow;

/** One ticket on the board: number, customer, one line of subject, priority edge, handler, time left. */
class TicketCard extends Article {

    private final TicketRow row;

    /** @param menu shows what may be done, for those who do not drag; null for those who may only read */
    TicketCard(TicketRow row, Moments moments, boolean movable, SerializableConsumer<TicketCard> menu) {
        this.row = row;
        addClassNames("ticket-card", Look.edge(row.priority()));
        var head = new Div(TicketNavigation.link(row.id(), row.number()), new Span(Words.of(row.priority())));
        head.addClassName("card-head");
        var subject = new Div(row.subject());
        subject.addClassName("card-subject");
        subject.setTitle(row.subject());
        var customer = new Div(row.customerName());
        customer.addClassName("card-customer");
        var foot = new Div(new DueTime(row, moments));
        foot.addClassName("card-foot");
        if (!row.handlerName().isEmpty()) {
            foot.add(avatar(row.handlerName()));
        }
        if (movable) {
            head.add(menuButton(menu));
            DragSource.create(this).setDragData(row);
        }
        add(head, subject, customer, foot);
    }

    TicketRow row() {
        return row;
    }

    private Button menuButton(SerializableConsumer<TicketCard> menu) {
        var button = new Button(Icons.of("ellipsis"), click -> menu.accept(this));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("card-menu");
        button.setAriaLabel(getTranslation("ticket.board.move", row.number()));
        return button;
    }

    /** A Chinese name is known by its family name, others by their initials. */
    private static Avatar avatar(String name) {
        var avatar = new Avatar(name);
        if (Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.HAN) {
            avatar.setAbbreviation(name.substring(0, name.offsetByCodePoints(0, 1)));
        }
        avatar.setColorIndex(Math.floorMod(name.hashCode(), 7));
        avatar.addThemeVariants(AvatarVariant.XSMALL);
        avatar.setTooltipEnabled(true);
        return avatar;
    }
}
