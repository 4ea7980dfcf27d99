package io.kewei.platform.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditRow;
import io.kewei.platform.audit.AuditWords;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.WhoIsWho;
import io.kewei.platform.security.WhoIsWho.Place;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Table;
import io.kewei.platform.ui.Tone;
import io.kewei.platform.ui.Words;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of the trail. */
class AuditTable extends Table<AuditRow> {

    private final AuditWords words;
    private final Moments moments;
    private final Map<BranchId, String> places;

    AuditTable(AuditWords words, Moments moments, WhoIsWho names) {
        this.words = words;
        this.moments = moments;
        this.places = names.places().stream().collect(Collectors.toMap(Place::id, Place::name));
        text("audit.at", row -> moments.exact(row.at())).setWidth("168px").setFlexGrow(0);
        text("audit.person", row -> words.actor(row, getLocale())).setWidth("96px").setFlexGrow(0);
        badge("audit.kind", row -> tone(row.kind()), row -> Words.of(row.kind())).setWidth("132px");
        text("audit.record", this::record).setWidth("220px").setFlexGrow(2);
        text("audit.action", this::what).setWidth("124px").setFlexGrow(0);
        text("audit.change", this::change).setWidth("160px").setFlexGrow(3);
        text("audit.branch", row -> place(row.branch())).setWidth("108px").setFlexGrow(0);
        text("audit.address", AuditRow::address).setWidth("108px").setFlexGrow(0);
        text("audit.number", this::number).setWidth("80px").setFlexGrow(0);
        setCard(this::card);
        setEmptyText("audit.list.empty");
    }

    String what(AuditRow row) {
        return words.action(row, getLocale());
    }

    private String record(AuditRow row) {
        return row.label().isEmpty() ? words.subject(row, getLocale()) : words.label(row, getLocale());
    }

    private String change(AuditRow row) {
        if (row.kind() == AuditKind.EXPORTED) {
            return getTranslation(row.oldValue().contains("?") ? "audit.exported.filtered" : "audit.exported",
                    row.newValue());
        }
        var before = words.value(row, row.oldValue(), getLocale());
        var now = words.value(row, row.newValue(), getLocale());
        if (before.isEmpty() || now.isEmpty() && row.kind() != AuditKind.CHANGED) {
            return before + now;
        }
        return getTranslation("audit.changed", before, now);
    }

    private String number(AuditRow row) {
        return row.number() == null ? getTranslation("audit.waiting") : row.number().toString();
    }

    private String place(@Nullable BranchId branch) {
        return branch == null ? "" : places.getOrDefault(branch, "–");
    }

    private Div card(AuditRow row) {
        var kind = Words.of(row.kind());
        var first = new Div(new Span(record(row).isEmpty() ? what(row) : record(row)), new Span(kind));
        var second = Stream.of(what(row), change(row)).filter(word -> !word.isEmpty() && !word.equals(kind))
                .collect(Collectors.joining(" · "));
        var third = new Span(words.actor(row, getLocale()) + " · " + moments.exact(row.at()));
        var card = second.isEmpty() ? new Div(first, third) : new Div(first, new Span(second), third);
        card.addClassName("row-card");
        return card;
    }

    /** What an auditor looks for first: who was turned away, and what left the portal or its usual bounds. */
    private static Tone tone(AuditKind kind) {
        return switch (kind) {
            case LOGIN_REFUSED, REFUSED -> Tone.RISK;
            case REVEALED, READ_ELSEWHERE, SHARED, EXPORTED -> Tone.ACTIVE;
            default -> Tone.NEUTRAL;
        };
    }
}
