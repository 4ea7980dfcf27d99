package io.kewei.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kewei.customer.ui.CustomerNavigation;
import io.kewei.platform.masking.SecretKind;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.SecretTexts;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.TicketPage;

/** What is known of a ticket, label by label. */
class TicketFactList extends DescriptionList {

    /** @param all whether the list has to say what a page's header says already */
    TicketFactList(TicketPage page, Moments moments, boolean all) {
        addClassName("facts");
        var row = page.row();
        if (all) {
            fact("ticket.customer", CustomerNavigation.link(row.customer(), row.customerName()));
            fact("ticket.priority", Words.of(row.priority()));
            fact("ticket.handler", row.handlerName());
            fact("ticket.openedAt", moments.moment(row.openedAt()));
            fact("ticket.dueAt", moments.moment(row.dueAt()));
        }
        fact("ticket.type", Words.of(row.type()));
        fact("ticket.category", Look.category(row.category()));
        fact("ticket.urgency", Words.of(page.urgency()));
        fact("ticket.channel", Words.of(page.channel()));
        var secrets = new SecretTexts("ticket", page);
        fact("ticket.contact", secrets.text("ticket.contact", SecretKind.WORDS, "contact", page.contact()));
        fact("ticket.phone", secrets.text("ticket.phone", SecretKind.PHONE, "phone", page.phone()));
        if (page.expectedAt() != null) {
            fact("ticket.expectedAt", moments.moment(page.expectedAt()));
        }
        fact("ticket.branch", page.branchName());
        if (!page.source().isEmpty()) {
            fact("ticket.source", page.source() + " " + page.externalNumber());
        }
        if (!page.groupName().isEmpty()) {
            fact("ticket.groupName", page.groupName());
        }
        if (page.reassignments() > 0) {
            fact("ticket.reassignments", Integer.toString(page.reassignments()));
        }
        if (page.reopens() > 0) {
            fact("ticket.reopens", Integer.toString(page.reopens()));
        }
        if (row.resolvedAt() != null) {
            fact("ticket.resolvedAt", moments.moment(row.resolvedAt()));
        }
        if (row.closedAt() != null) {
            fact("ticket.closedAt", moments.moment(row.closedAt()));
        }
    }

    private void fact(String labelKey, String value) {
        fact(labelKey, new Span(value.isBlank() ? "–" : value));
    }

    private void fact(String labelKey, Component value) {
        var description = new Description();
        description.add(value);
        var group = new Div();
        group.add(new Term(getTranslation(labelKey)), description);
        getElement().appendChild(group.getElement());
    }
}
