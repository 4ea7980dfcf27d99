package io.kewei.ticket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.EntryKind;
import io.kewei.ticket.TicketEntryRow;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketService;
import java.util.Locale;

/** What happened to a ticket, newest first, and a place to note something. */
class TicketTimeline extends Section {

    private final TicketQueries queries;
    private final TicketService service;
    private final Moments moments;
    private final TextArea note = Fields.area("ticket.note", MoveForms.REMARK_MAX);
    private final Div composer = new Div();
    private final OrderedList lines = new OrderedList();
    private TicketId ticket;

    @SuppressWarnings("NullAway.Init") // shown before anything can be clicked
    TicketTimeline(TicketQueries queries, TicketService service, Moments moments) {
        this.queries = queries;
        this.service = service;
        this.moments = moments;
        addClassNames("card", "ticket-timeline");
        lines.addClassName("timeline");
        note.setMinRows(2);
        var buttons = new Div(new Button(getTranslation("ticket.note.internal"), click -> note(false)),
                new Button(getTranslation("ticket.note.reply"), click -> note(true)));
        buttons.addClassName("note-actions");
        composer.add(note, buttons);
        composer.addClassName("note");
        add(new H2(getTranslation("ticket.timeline")), composer, lines);
    }

    /** @param mayNote whether the user may add lines */
    void show(TicketId id, boolean mayNote) {
        ticket = id;
        composer.setVisible(mayNote);
        showLines();
    }

    private void showLines() {
        lines.removeAll();
        queries.timeline(ticket).stream().map(this::line).forEach(lines::add);
    }

    private void note(boolean toCustomer) {
        service.note(ticket, note.getValue(), toCustomer);
        note.clear();
        showLines();
    }

    private ListItem line(TicketEntryRow entry) {
        var time = new Element("time").setText(moments.moment(entry.at()));
        var what = new Span(what(entry));
        what.addClassName("entry-what");
        var item = new ListItem(what);
        item.addClassName("entry-" + entry.kind().name().toLowerCase(Locale.ROOT));
        var who = new Span(entry.by());
        who.addClassName("entry-who");
        var meta = new Div(who);
        meta.getElement().insertChild(0, time);
        meta.addClassName("entry-meta");
        item.add(meta);
        if (!entry.text().isEmpty()) {
            var text = new Paragraph(entry.text());
            text.addClassName("prose");
            item.add(text);
        }
        return item;
    }

    private String what(TicketEntryRow entry) {
        var words = entry.to() == null ? Words.of(entry.kind()) : entry.from() == null
                ? Words.of(entry.to())
                : getTranslation("ticket.timeline.moved", entry.from(), entry.to());
        if (entry.kind() == EntryKind.REPORTED) {
            words = Words.of(entry.kind());
        }
        return entry.reason() == null ? words : words + " · " + Words.of(entry.reason());
    }
}
