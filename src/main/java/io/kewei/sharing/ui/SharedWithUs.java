package io.kewei.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.audit.AuditedRecord;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.HomeCard;
import io.kewei.platform.ui.Words;
import io.kewei.sharing.GuestRow;
import io.kewei.sharing.ShareQueries;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;

/** What other branches share with the user's, on the page that is seen first; no card where nothing is shared. */
@org.springframework.stereotype.Component
@Order(SharedWithUs.PLACE)
class SharedWithUs implements HomeCard {

    /** After one's own work. */
    static final int PLACE = 25;
    private static final int SHOWN = 6;

    private final ShareQueries shares;
    private final List<AuditedRecord> pages;
    private final Moments moments;

    SharedWithUs(ShareQueries shares, List<AuditedRecord> pages, Moments moments) {
        this.shares = shares;
        this.pages = pages;
        this.moments = moments;
    }

    @Override
    public String titleKey() {
        return "sharing.home";
    }

    @Override
    public boolean isFor() {
        return !shares.withUs(1).isEmpty();
    }

    @Override
    public Component open() {
        var list = new UnorderedList();
        list.addClassName("home-lines");
        shares.withUs(SHOWN).forEach(row -> list.add(line(row)));
        return list;
    }

    private ListItem line(GuestRow row) {
        var from = new Span(I18NProvider.translate("sharing.home.from", row.branchName(), Words.of(row.mode()),
                row.lastDay(moments.zone())));
        from.addClassName("line-more");
        var line = new ListItem(new Anchor(address(row), row.number() + " · " + row.reason()), from);
        line.addClassName("line-two");
        return line;
    }

    private String address(GuestRow row) {
        var subject = row.area().name().toLowerCase(Locale.ROOT);
        return pages.stream().filter(page -> page.subject().equals(subject)).findFirst()
                .map(page -> page.address(row.record())).orElse("");
    }
}
