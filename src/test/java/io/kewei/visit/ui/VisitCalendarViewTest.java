package io.kewei.visit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.ui.CustomerPicker;
import io.kewei.organization.ui.StaffPicker;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.visit.VisitId;
import io.kewei.visit.VisitKind;
import io.kewei.visit.VisitQueries;
import io.kewei.visit.VisitTestData;
import io.kewei.workcalendar.CalendarService;
import io.kewei.workcalendar.DayKind;
import io.kewei.workcalendar.SpecialDayDetails;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithUser
class VisitCalendarViewTest extends UiTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2031, 3, 5, 9, 0);

    @Autowired
    VisitTestData data;
    @Autowired
    VisitQueries queries;
    @Autowired
    CalendarService workCalendars;

    VisitTestData.Office office;

    @BeforeEach
    void anOffice() {
        office = data.office("中联重科", "张伟");
    }

    @Test
    void holidaysAndHoursOfTheOfficeComeFromItsWorkCalendar() {
        workCalendars.setDay(office.branch(), new SpecialDayDetails(NINE.toLocalDate(), DayKind.OFF, "", "厂庆"));
        go("calendar?team=" + office.branch().value());
        range("week");

        assertThat(calendar().office().off()).containsExactly("2031-03-05", "2031-03-08", "2031-03-09");
        assertThat(calendar().office().open()).hasSize(8)
                .contains(new OfficeDays.Stretch("2031-03-06T13:00", "2031-03-06T17:00"));
        assertThat(calendar().office().named()).containsExactly(new OfficeDays.Named("2031-03-05", "休", "厂庆", true));
    }

    @Test
    void aMonthShowsTheFirstOfEachDayAndCountsTheOthers() {
        for (var visit = 0; visit < VisitQueries.OF_A_DAY + 3; visit++) {
            data.planned(office, NINE.plusMinutes(10L * visit));
        }
        data.planned(office, NINE.plusDays(1));
        go("calendar?view=month&team=" + office.branch().value());
        range("month");

        assertThat(shown()).hasSize(VisitQueries.OF_A_DAY + 1);
        assertThat(shown().getFirst().start()).isEqualTo("2031-03-05T09:00:00");
        assertThat(calendar().more()).containsExactly(new VisitCalendar.More("2031-03-05", 3));
        assertThat(_find(Span.class, spec -> spec.withClasses("page-count")).getFirst().getText())
                .isEqualTo(String.valueOf(VisitQueries.OF_A_DAY + 4));

        range("day");
        assertThat(calendar().more()).isEmpty();
    }

    @Test
    void theCalendarShowsWhatIsPlannedAndWhatIsDone() {
        data.planned(office, NINE);
        data.done(office, NINE.plusHours(2), "正常");
        open();

        assertThat(shown()).extracting(CalendarEntry::look).containsExactly("planned", "done");
        assertThat(shown().getFirst()).satisfies(entry -> {
            assertThat(entry.start()).isEqualTo("2031-03-05T09:00:00");
            assertThat(entry.title()).isEqualTo("中联重科");
            assertThat(entry.initials()).isEqualTo("张伟");
            assertThat(entry.movable()).isTrue();
        });
        assertThat(shown().getLast().movable()).isFalse();
    }

    @Test
    void aMarkedTimeIsPlannedInADialog() {
        open();
        fire(new VisitCalendar.TimeChosen(calendar(), true, "2031-03-05T14:00:00", "2031-03-05T15:30:00"));

        _setValue(_get(CustomerPicker.class), office.customer());
        _setValue(_get(StaffPicker.class), office.technician());
        _setValue(_get(TextField.class, spec -> spec.withLabel("事由")), "新机试用回访");
        click("安排");

        _assertNone(Dialog.class);
        assertThat(shown()).singleElement().satisfies(entry -> {
            assertThat(entry.start()).isEqualTo("2031-03-05T14:00:00");
            assertThat(entry.end()).isEqualTo("2031-03-05T15:30:00");
            assertThat(entry.detail()).isEqualTo("拜访 · 新机试用回访");
        });
    }

    @Test
    void anEmptyFormSaysWhatIsMissingAndStaysOpen() {
        open();
        click("安排拜访");
        click("安排");

        _assertOne(Dialog.class);
        assertThat(_get(TextField.class, spec -> spec.withLabel("事由")).isInvalid()).isTrue();
        assertThat(_get(Select.class, spec -> spec.withLabel("类型")).getValue()).isEqualTo(VisitKind.VISIT);
    }

    @Test
    void draggingMovesAVisitAndOffersToTakeItBack() {
        var id = data.planned(office, NINE);
        open();
        drag(id, NINE.plusHours(3));

        assertThat(start(id)).isEqualTo(NINE.plusHours(3));
        assertThat(notices()).contains("中联重科", "2031-03-05 12:00");
        click("撤销");
        assertThat(start(id)).isEqualTo(NINE);
    }

    @Test
    void aMoveThatIsRefusedIsPutBack() {
        var id = data.planned(office, NINE);
        data.planned(office, NINE.plusHours(3));
        open();
        invocations();

        assertThatThrownBy(() -> drag(id, NINE.plusHours(3))).isInstanceOf(Refusal.class);
        assertThat(start(id)).isEqualTo(NINE);
        assertThat(invocations()).anyMatch(call -> call.contains("putBack"));
    }

    @Test
    void filtersAndRangeStandInTheAddress() {
        go("calendar?view=day&date=2031-03-05&kind=INSPECTION");
        range("month");
        click("我的");

        assertThat(invocations()).anyMatch(call -> call.contains("calendar?") && call.contains("view=month")
                && call.contains("date=2031-03-05") && call.contains("kind=INSPECTION") && call.contains("person="));
    }

    @Test
    void whatIsOverdueStandsBesideTheCalendar() {
        data.planned(office, LocalDateTime.of(2020, 1, 6, 9, 0));
        go("calendar");

        assertThat(the(OverduePanel.class).getElement().getTextRecursively()).contains("中联重科", "2020-01-06 09:00");
    }

    @Test
    void whatIsOverdueIsNotReadAgainForAnotherWeek() {
        var visit = data.planned(office, LocalDateTime.of(2020, 1, 6, 9, 0));
        go("calendar?team=" + office.branch().value());
        var card = the(VisitCard.class);
        range("week");

        assertThat(the(VisitCard.class)).isSameAs(card);
        drag(visit, NINE);
        _assertNone(VisitCard.class);
        go("calendar?team=" + office.branch().value() + "&kind=INSPECTION");
        _assertNone(VisitCard.class);
    }

    @Test
    void aClickOpensTheVisit() {
        var id = data.planned(office, NINE);
        open();
        fire(new VisitCalendar.Opened(calendar(), true, id.value().toString()));

        _assertOne(VisitView.class);
    }

    @Test
    void readersPlanNothing() {
        logIn(WithUser.Factory.user("auditor", "审计员", office.branch(), Scope.EVERYTHING, JobRole.AUDITOR));
        go("calendar");

        _assertNone(Button.class, spec -> spec.withText("安排拜访"));
    }

    private void open() {
        go("calendar?person=" + office.technician().value());
        range("week");
    }

    private void range(String view) {
        fire(new VisitCalendar.RangeShown(calendar(), false, view, "2031-03-05", "2031-03-03T00:00:00",
                "2031-03-10T00:00:00", false));
    }

    private void drag(VisitId id, LocalDateTime start) {
        fire(new VisitCalendar.Moved(calendar(), true, id.value().toString(),
                queries.find(id).orElseThrow().row().version(), start.toString(), start.plusHours(1).toString()));
    }

    private static void fire(ComponentEvent<?> event) {
        ComponentUtil.fireEvent(event.getSource(), event);
        MockVaadin.clientRoundtrip(false);
    }

    private LocalDateTime start(VisitId id) {
        return queries.find(id).orElseThrow().plan().start();
    }

    private VisitCalendar calendar() {
        return the(VisitCalendar.class);
    }

    private List<CalendarEntry> shown() {
        return calendar().entries();
    }

    /** The calls of scripts that wait to be sent to the browser. */
    private static List<String> invocations() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression() + call.getInvocation().getParameters()).toList();
    }
}
