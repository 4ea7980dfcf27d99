package io.kewei.absence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.kewei.absence.AbsenceDetails;
import io.kewei.absence.AbsenceFilter;
import io.kewei.absence.AbsenceKind;
import io.kewei.absence.AbsenceQueries;
import io.kewei.absence.AbsenceRow;
import io.kewei.absence.AbsenceService;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.FilterBar;
import io.kewei.platform.ui.FormDialog;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.QueryPage;
import io.kewei.platform.ui.Seen;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Table;
import io.kewei.platform.ui.Tone;
import io.kewei.platform.ui.Words;
import jakarta.annotation.security.PermitAll;

/** When somebody is away and who acts meanwhile: the user's own absences, and those of the people the user answers for. */
@Route("absences")
@Menu(title = "absence.menu", order = 70, icon = "user-check")
@PermitAll
class AbsenceView extends QueryPage<AbsenceFilter> {

    private final AbsenceQueries queries;
    private final AbsenceService service;
    private final OrganizationQueries organization;
    private final CurrentUser user;
    private final Moments moments;
    private final boolean team;
    private final Table<AbsenceRow> table = new Table<>();

    AbsenceView(AbsenceQueries queries, AbsenceService service, OrganizationQueries organization, CurrentUser user,
            Moments moments) {
        super("absence.title", AbsenceFilter::of, AbsenceFilter::params);
        this.queries = queries;
        this.service = service;
        this.organization = organization;
        this.user = user;
        this.moments = moments;
        this.team = queries.hasTeam();

        var enter = new Button(getTranslation("absence.enter"), Icons.of("plus"), click -> enter());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        addActions(enter);
        var filters = new FilterBar<>(filter(), AbsenceFilter.MINE);
        if (team) {
            filters.toggle("absence.team", AbsenceFilter::team, AbsenceFilter::withTeam);
        }
        addFilters(filters.toggle("absence.past", AbsenceFilter::past, AbsenceFilter::withPast));
        columns();
        table.setItemsPageable(page -> queries.list(filter().peek(), page));
        addAndExpand(table);
        Signal.effect(this, () -> {
            filter().get();
            table.restart();
        });
    }

    private void columns() {
        table.text("absence.person", AbsenceRow::personName);
        table.badge("absence.kind", this::tone, row -> Words.of(row.kind()));
        table.date("absence.from", AbsenceRow::from);
        table.date("absence.to", AbsenceRow::to);
        table.text("absence.substitute", this::substitute);
        table.text("absence.reason", AbsenceRow::reason).setFlexGrow(2);
        table.component("absence.change", this::actions).setHeader("").setFlexGrow(0).setWidth("152px");
        table.setCard(this::card);
        table.setEmptyText("absence.empty");
    }

    private Tone tone(AbsenceRow row) {
        var today = moments.today();
        return row.to().isBefore(today) ? Tone.FROZEN : row.from().isAfter(today) ? Tone.NEUTRAL : Tone.ACTIVE;
    }

    private String substitute(AbsenceRow row) {
        return row.substituteName() == null ? getTranslation("absence.substitute.none") : row.substituteName();
    }

    private Div actions(AbsenceRow row) {
        var change = new Button(getTranslation("absence.change"), click -> change(row));
        var cancel = new Button(getTranslation("absence.cancel"), click -> cancel(row));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(change, cancel);
        actions.setVisible(!row.to().isBefore(moments.today()));
        return actions;
    }

    private Div card(AbsenceRow row) {
        var first = new Div(new Span(row.personName()), new StatusBadge(tone(row), Words.of(row.kind())));
        var second = new Span(moments.date(row.from()) + " – " + moments.date(row.to()));
        var third = new Span(getTranslation("absence.substitute") + " " + substitute(row));
        var card = new Div(first, second, third, actions(row));
        card.addClassName("row-card");
        return card;
    }

    private void enter() {
        var form = new AbsenceForm(organization, team);
        var today = moments.today();
        FormDialog.edit("absence.enter.title", form, () -> new Seen<>(new AbsenceDetails(user.get().staff(),
                AbsenceKind.LEAVE, today, today, null, ""), 0, "", null), (details, seen) -> {
            service.enter(details);
            table.reload();
        }).saveWord("absence.enter").open();
    }

    private void change(AbsenceRow row) {
        FormDialog.edit("absence.change", new AbsenceForm(organization, false),
                () -> new Seen<>(queries.details(row.id()), row.version(), "", null), (details, seen) -> {
            service.change(row.id(), seen, details);
            table.reload();
        }).open();
    }

    private void cancel(AbsenceRow row) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("absence.cancel.title", row.personName()));
        question.setText(getTranslation("absence.cancel.text"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("platform.close"));
        question.setConfirmText(getTranslation("absence.cancel"));
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(confirm -> {
            service.cancel(row.id(), row.version());
            table.reload();
        });
        question.open();
    }
}
