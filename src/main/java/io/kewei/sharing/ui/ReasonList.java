package io.kewei.sharing.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.kewei.organization.Reason;
import io.kewei.platform.ui.Icons;
import java.util.List;

/** Reasons why somebody sees a record, and reasons that do not hold. */
class ReasonList extends UnorderedList {

    ReasonList(List<Reason> reasons) {
        addClassName("reason-list");
        if (reasons.isEmpty()) {
            add(new ListItem(getTranslation("sharing.why.none")));
        }
        reasons.forEach(reason -> {
            var icon = Icons.of(reason.grants() ? "circle-check" : "circle-x");
            icon.addClassName(reason.grants() ? "reason-yes" : "reason-no");
            add(new ListItem(icon, new Span(getTranslation(reason.key(), reason.arguments().toArray()))));
        });
    }
}
