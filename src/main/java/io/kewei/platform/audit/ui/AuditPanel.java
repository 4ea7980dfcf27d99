package io.kewei.platform.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditRow;
import io.kewei.platform.audit.AuditWords;
import io.kewei.platform.audit.AuditedRecord;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.WhoIsWho;
import io.kewei.platform.security.WhoIsWho.Place;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.FactList;
import io.kewei.platform.ui.Words;
import java.util.ArrayList;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All that the trail says in one line, what was before and what is now side by side, and what seals it. */
@org.springframework.stereotype.Component
class AuditPanel {

    private static final Pattern ENCODED = Pattern.compile("(?:[^%]|%[0-9A-Fa-f]{2})*+");

    private final AuditWords words;
    private final Moments moments;
    private final WhoIsWho names;
    private final List<AuditedRecord> records;
    private final CurrentUser user;

    AuditPanel(AuditWords words, Moments moments, WhoIsWho names, List<AuditedRecord> records, CurrentUser user) {
        this.words = words;
        this.moments = moments;
        this.names = names;
        this.records = records;
        this.user = user;
    }

    /** @param others called to see the other lines about the same record */
    Component[] of(AuditRow row, SerializableConsumer<AuditRow> others) {
        var parts = new ArrayList<Component>();
        parts.add(facts(row));
        parts.add(values(row));
        if (row.subjectId() != null && !row.label().isEmpty()) {
            parts.add(actions(row, others));
        }
        parts.add(seal(row));
        return parts.toArray(Component[]::new);
    }

    private FactList facts(AuditRow row) {
        var who = row.by().login().isEmpty() || row.by().name().isEmpty() ? words.actor(row, language())
                : row.by().name() + " · " + row.by().login();
        return new FactList()
                .add("audit.at", moments.exact(row.at()))
                .add("audit.kind", Words.of(row.kind()))
                .add("audit.person", who)
                .add("audit.branch", place(row.branch()))
                .add("audit.address", row.address())
                .add("audit.record", words.subject(row, language()) + " " + words.label(row, language()));
    }

    private Div values(AuditRow row) {
        var values = new Div();
        values.addClassName("audit-values");
        if (row.kind() == AuditKind.EXPORTED) {
            values.add(value("audit.chosen", readable(row.oldValue())), value("audit.rows", row.newValue()));
        } else if (row.kind() == AuditKind.CHANGED || !row.oldValue().isEmpty()) {
            values.add(value("audit.old", words.value(row, row.oldValue(), language())),
                    value("audit.new", words.value(row, row.newValue(), language())));
        } else if (!row.newValue().isEmpty()) {
            values.add(value("audit.detail", words.value(row, row.newValue(), language())));
        }
        return values;
    }

    /** An address without what only browsers read in it. */
    private static String readable(String address) {
        return ENCODED.matcher(address).matches() ? URLDecoder.decode(address, StandardCharsets.UTF_8) : address;
    }

    private static Div value(String labelKey, String text) {
        var words = new Paragraph(text.isEmpty() ? I18NProvider.translate("audit.nothing") : text);
        words.addClassName("prose");
        return new Div(new H3(I18NProvider.translate(labelKey)), words);
    }

    private Div actions(AuditRow row, SerializableConsumer<AuditRow> others) {
        var actions = new Div();
        actions.addClassName("drawer-actions");
        address(row).ifPresent(address -> {
            var page = new Anchor(address, I18NProvider.translate("audit.open"));
            page.addClassName("button-link");
            actions.add(page);
        });
        var all = new Button(I18NProvider.translate("audit.all"), click -> others.accept(row));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(all);
        return actions;
    }

    private Optional<String> address(AuditRow row) {
        var id = row.subjectId();
        return id == null ? Optional.empty() : records.stream()
                .filter(record -> record.subject().equals(row.subject()) && user.may(record.right()))
                .map(record -> record.address(id)).findFirst();
    }

    private static Div seal(AuditRow row) {
        var seal = new Div(new H3(I18NProvider.translate("audit.seal")));
        seal.addClassName("audit-seal");
        if (row.number() == null) {
            seal.add(new Span(I18NProvider.translate("audit.waiting")));
        } else {
            seal.add(new FactList().add("audit.number", row.number().toString())
                    .add("audit.hash", new Code(String.valueOf(row.hash())))
                    .add("audit.previous", new Code(String.valueOf(row.previous()))));
        }
        return seal;
    }

    private String place(@Nullable BranchId branch) {
        return names.places().stream().filter(place -> place.id().equals(branch)).map(Place::name)
                .findFirst().orElse("");
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
