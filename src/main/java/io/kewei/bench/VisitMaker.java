package io.kewei.bench;

import io.kewei.fiction.Chance;
import io.kewei.fiction.Crew;
import io.kewei.fiction.Dossiers;
import io.kewei.fiction.Errands;
import io.kewei.fiction.Firms;
import io.kewei.visit.VisitKind;
import io.kewei.visit.VisitState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes visits with their facts: held with findings, cancelled, forgotten, and those planned for the weeks to come. */
final class VisitMaker {

    /** When visits of a day begin, in minutes after midnight; those of one person do not overlap. */
    private static final int[] SLOTS = {510, 600, 690, 810, 870, 930, 1000};
    private static final double SELLS = 0.55;
    private static final double CANCELLED = 0.04;
    private static final double FORGOTTEN = 0.07;
    private static final int FORGOTTEN_DAYS = 21;
    private static final double LOST = 0.003;
    private static final List<String> REASONS = List.of("客户临时有事，改期再约。", "现场停工。", "与另一次上门合并。", "道路中断，无法到达。");

    private final Setting setting;
    private final Rows visits;
    private final Rows facts;
    private final Firms firms;
    private final Errands errands = new Errands();
    private final Dossiers dossiers = new Dossiers();

    VisitMaker(Setting setting, JdbcTemplate jdbc) {
        this.setting = setting;
        this.firms = new Firms(setting.company().cities());
        visits = new Rows(jdbc, "visit", "id, version, branch_id, number, customer_id, contact_name, kind, purpose,"
                + " assignee_id, planned_start, planned_end, state, findings, next_step, next_contact_on, done_at,"
                + " cancelled_for");
        facts = new Rows(jdbc, "visit_fact", "visit_id, version, branch_id, customer_id, assignee_id, kind, state,"
                + " planned_at, planned_on, done_at, done_on");
    }

    void make(DayPlan.Chunk chunk) {
        for (var day = chunk.from(); day.isBefore(chunk.to()); day = day.plusDays(1)) {
            var first = setting.visitPlan().before(day);
            var taken = new HashSet<String>();
            for (var index = 0; index < setting.visitPlan().on(day); index++) {
                make(first + index, Marks.number("VS", day, index), day, taken);
            }
        }
        visits.write();
        facts.write();
    }

    private void make(int serial, String number, LocalDate day, Set<String> taken) {
        var chance = new Chance("visit", serial);
        var today = setting.now().toLocalDate();
        var customer = setting.patrons().caller(day.isAfter(today) ? today : day, chance);
        var firm = Patrons.firm(firms, customer);
        var sells = chance.hits(SELLS);
        var crew = setting.company().crew();
        var person = sells ? crew.accountManager(firm) : chance.of(crew.technicians(firm));
        var errand = errands.errand(sells, chance);
        var start = day.atStartOfDay().plusMinutes(slot(person, taken, chance));
        var end = start.plusMinutes(errand.kind() == VisitKind.RETURN_VISIT ? 30 : chance.of(List.of(45, 60, 60)));
        var reported = end.plusMinutes(chance.between(5, 150));
        var state = state(end, reported, chance);
        var done = state == VisitState.DONE ? setting.at(reported) : null;
        var next = done == null || errand.nextStep().isEmpty() ? null
                : setting.rhythm().atWork(end.plusDays(chance.between(7, 40))).toLocalDate();
        var id = Marks.id("visit", serial, setting.at(start.isBefore(setting.now()) ? start : setting.now()));
        var branch = setting.company().station(firm).value();
        visits.add(id, 0, branch, number, setting.patrons().id(customer),
                chance.of(dossiers.contacts(firm)).name(), errand.kind(), errand.purpose(), person.id().value(),
                setting.at(start), setting.at(end), state, done == null ? "" : errand.findings(),
                done == null ? "" : errand.nextStep(), next, done,
                state == VisitState.CANCELLED ? chance.of(REASONS) : "");
        fact(id, branch, setting.patrons().id(customer), person, errand, state, start, done);
    }

    private void fact(UUID id, UUID branch, UUID customer, Crew.Member person, Errands.Errand errand, VisitState state,
            LocalDateTime start, @Nullable Instant done) {
        facts.add(id, 0, branch, customer, person.id().value(), errand.kind(), state, setting.at(start),
                start.toLocalDate(), done, done == null ? null : done.atZone(setting.zone()).toLocalDate());
    }

    /** A free hour of the person's day; where there is none, two visits are at the same time. */
    private static int slot(Crew.Member person, Set<String> taken, Chance chance) {
        var first = chance.between(0, SLOTS.length - 1);
        for (var further = 0; further < SLOTS.length; further++) {
            var slot = SLOTS[(first + further) % SLOTS.length];
            if (taken.add(person.id().value() + "/" + slot)) {
                return slot;
            }
        }
        return SLOTS[first];
    }

    private VisitState state(LocalDateTime end, LocalDateTime reported, Chance chance) {
        if (chance.hits(CANCELLED)) {
            return VisitState.CANCELLED;
        }
        var forgotten = chance.hits(end.isAfter(setting.now().minusDays(FORGOTTEN_DAYS)) ? FORGOTTEN : LOST);
        return forgotten || reported.isAfter(setting.now()) ? VisitState.PLANNED : VisitState.DONE;
    }
}
