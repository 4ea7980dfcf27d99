package io.kewei.visit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.kewei.customer.ui.CustomerNavigation;
import io.kewei.platform.Params;
import io.kewei.platform.masking.SecretKind;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Page;
import io.kewei.platform.ui.RecordHeader;
import io.kewei.platform.ui.SecretTexts;
import io.kewei.platform.ui.Words;
import io.kewei.sharing.ui.RecordAccess;
import io.kewei.visit.VisitId;
import io.kewei.visit.VisitQueries;
import io.kewei.visit.VisitRow;
import io.kewei.visit.VisitSheet;
import io.kewei.visit.VisitState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;

/** One visit: when, who and why, what it brought and what comes next. */
@Route(VisitNavigation.VISITS + "/:id")
@RolesAllowed(Roles.VISIT_READ)
class VisitView extends Page implements BeforeEnterObserver {

    private static final int OTHERS = 6;

    private final VisitQueries queries;
    private final VisitDialogs dialogs;
    private final Moments moments;
    private final boolean mayWork;
    private final RecordAccess access;
    private final Div content = new Div();

    VisitView(VisitQueries queries, VisitDialogs dialogs, CurrentUser user, Moments moments, RecordAccess access) {
        super("visit.one");
        this.queries = queries;
        this.dialogs = dialogs;
        this.moments = moments;
        this.mayWork = user.may(Roles.VISIT_WORK);
        this.access = access;
        hideHeader();
        content.addClassName("visit-page");
        add(content);
    }

    /** @throws NotFoundException if there is no such visit, or none that the user may see */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new Params(Map.of("id", List.of(event.getRouteParameters().get("id").orElse("")))).ids("id");
        show(new VisitId(id.stream().findFirst().orElseThrow(NotFoundException::new)));
    }

    private void show(VisitId id) {
        var sheet = queries.find(id).orElseThrow(NotFoundException::new);
        setTitle(sheet.row().number());
        content.removeAll();
        content.add(header(sheet));
        var words = new Div(section("visit.purpose", sheet.row().purpose()));
        words.addClassName("visit-words");
        switch (sheet.row().state()) {
            case PLANNED -> { }
            case CANCELLED -> words.add(section("visit.cancelledFor", sheet.cancelledFor()));
            case DONE -> words.add(section("visit.findings", sheet.findings()),
                    section("visit.nextStep", sheet.nextStep()));
        }
        content.add(words, others(sheet.row()));
    }

    /** What else was and will be with this customer: whoever goes there reads it first. */
    private Section others(VisitRow row) {
        var others = queries.ofCustomer(row.customerId(), PageRequest.ofSize(OTHERS)).stream()
                .filter(other -> !other.equals(row)).toList();
        var section = new Section(new H2(getTranslation("visit.others")));
        section.addClassName("card");
        if (others.isEmpty()) {
            section.add(new Paragraph(getTranslation("visit.others.none")));
        } else {
            var list = new VisitList(moments);
            list.show(others, true);
            section.add(list);
        }
        return section;
    }

    private RecordHeader header(VisitSheet sheet) {
        var row = sheet.row();
        var header = new RecordHeader(row.customer(), row.number())
                .badge(Look.tone(row, moments.now()), Look.word(row, moments.now()))
                .fact("visit.customer", CustomerNavigation.link(row.customerId(), row.customer()))
                .fact("visit.kind", Words.of(row.kind()))
                .fact("visit.contact", new SecretTexts("visit", sheet).text("visit.contact", SecretKind.WORDS,
                        "contactName", sheet.plan().contactName()))
                .fact("visit.assignee", Person.of(row).name())
                .fact("visit.time", moments.moment(row.start()) + " – " + end(row))
                .fact("visit.branch", sheet.branchName());
        if (row.state() == VisitState.DONE) {
            header.fact("visit.doneAt", moments.moment(sheet.doneAt()))
                    .fact("visit.nextContact", moments.date(sheet.nextContactOn()));
        }
        if (mayWork && access.mayChange(sheet) && row.state() == VisitState.PLANNED) {
            header.actions(actions(sheet));
        }
        return access.on(header, sheet, () -> show(row.id()));
    }

    private Button[] actions(VisitSheet sheet) {
        var id = sheet.row().id();
        var cancel = new Button(getTranslation("visit.cancel"), click -> dialogs.cancel(sheet, () -> show(id)));
        var replan = new Button(getTranslation("visit.replan"), click -> dialogs.replan(id, () -> show(id)));
        var complete = new Button(getTranslation("visit.complete"), click -> dialogs.complete(sheet, () -> show(id)));
        complete.addThemeVariants(ButtonVariant.PRIMARY);
        return new Button[] {cancel, replan, complete};
    }

    private String end(VisitRow row) {
        return moments.date(row.start()).equals(moments.date(row.end()))
                ? moments.time(row.end()) : moments.moment(row.end());
    }

    private Section section(String titleKey, String text) {
        var words = new Paragraph(text.isEmpty() ? "–" : text);
        words.addClassName("prose");
        var section = new Section(new H2(getTranslation(titleKey)), words);
        section.addClassName("card");
        return section;
    }
}
