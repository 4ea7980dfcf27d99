package io.kewei.workcalendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.kewei.workcalendar.CalendarSheet;
import io.kewei.workcalendar.DayHours;
import io.kewei.workcalendar.DayKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;

/** A year at a glance: twelve months, days off grey, holidays and days that make up for one marked as people know it. */
class YearGrid extends Div {

    private final LocalDate today;
    private final SerializableConsumer<LocalDate> chosen;

    /** @param chosen hears which day was pressed */
    YearGrid(LocalDate today, SerializableConsumer<LocalDate> chosen) {
        this.today = today;
        this.chosen = chosen;
        addClassName("year");
    }

    void show(CalendarSheet sheet, int year) {
        removeAll();
        for (var month : Month.values()) {
            add(month(sheet, YearMonth.of(year, month)));
        }
    }

    private Section month(CalendarSheet sheet, YearMonth month) {
        var days = new Div();
        days.addClassName("year-days");
        for (var day : DayOfWeek.values()) {
            var head = new Span(day.getDisplayName(TextStyle.NARROW_STANDALONE, getLocale()));
            head.addClassName("year-weekday");
            days.add(head);
        }
        for (var blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            days.add(new Span());
        }
        for (var day = 1; day <= month.lengthOfMonth(); day++) {
            days.add(day(sheet, month.atDay(day)));
        }
        var name = new H3(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        var section = new Section(name, days);
        section.addClassName("year-month");
        return section;
    }

    private Component day(CalendarSheet sheet, LocalDate day) {
        var hours = sheet.days().getOrDefault(day, DayHours.NONE);
        var special = sheet.special().get(day);
        var cell = new NativeButton(Integer.toString(day.getDayOfMonth()), click -> chosen.accept(day));
        cell.addClassName("year-day");
        cell.setClassName("year-off", hours.isOff());
        cell.setClassName("year-today", day.equals(today));
        if (special != null && !sheet.details().aroundTheClock()) {
            var off = special.details().kind() == DayKind.OFF;
            cell.addClassName(off ? "year-holiday" : "year-makeup");
            var mark = new Span(getTranslation(off ? "workcalendar.mark.off" : "workcalendar.mark.work"));
            mark.addClassName("year-mark");
            cell.add(mark);
        }
        var words = words(day, hours, special);
        cell.setTitle(words);
        cell.setAriaLabel(words);
        return cell;
    }

    private String words(LocalDate day, DayHours hours, CalendarSheet.@Nullable Special special) {
        var said = special == null ? "" : " " + special.details().name() + "（" + special.source() + "）";
        return day + " " + HoursWords.of(day.getDayOfWeek()) + said + " " + HoursWords.of(hours);
    }
}
