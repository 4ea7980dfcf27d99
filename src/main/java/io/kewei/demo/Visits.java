package io.kewei.demo;

import io.kewei.fiction.Chance;
import io.kewei.fiction.Crew;
import io.kewei.fiction.Errands;
import io.kewei.fiction.Rhythm;
import io.kewei.fiction.Urn;
import io.kewei.visit.PastVisit;
import io.kewei.visit.VisitDetails;
import io.kewei.visit.VisitKind;
import io.kewei.visit.VisitOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the visits of the last months and of the weeks to come: held with findings, forgotten, and planned. */
final class Visits {

    private static final int DAYS_BACK = 365;
    private static final int DAYS_AHEAD = 35;
    /** When visits of a day begin, in minutes after midnight; those of one person do not overlap. */
    private static final int[] SLOTS = {510, 600, 690, 810, 870, 930, 1000};
    private static final double FORGOTTEN = 0.07;
    private static final int FORGOTTEN_DAYS = 21;

    private final LocalDateTime now;
    private final ZoneId zone;
    private final Crew crew;
    private final Rhythm rhythm;
    private final Errands errands = new Errands();
    private final Map<Crew.Member, Urn<Client>> byPerson = new HashMap<>();
    private final List<Crew.Member> people = new ArrayList<>();

    Visits(LocalDateTime now, ZoneId zone, Crew crew, List<Client> clients) {
        this.now = now;
        this.zone = zone;
        this.crew = crew;
        this.rhythm = new Rhythm(now.toLocalDate());
        shareOut(clients);
    }

    /** All of them, oldest first. */
    List<PastVisit> all() {
        var visits = new ArrayList<PastVisit>();
        var today = now.toLocalDate();
        for (var day = today.minusDays(DAYS_BACK); !day.isAfter(today.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
            if (rhythm.isWorkday(day) || day.equals(today)) {
                visits.addAll(day(day));
            }
        }
        return visits;
    }

    private void shareOut(List<Client> clients) {
        var lists = new LinkedHashMap<Crew.Member, List<Client>>();
        for (var client : clients) {
            var technicians = crew.technicians(client.firm());
            lists.computeIfAbsent(crew.accountManager(client.firm()), person -> new ArrayList<>()).add(client);
            lists.computeIfAbsent(technicians.get(client.firm().number() % technicians.size()),
                    person -> new ArrayList<>()).add(client);
        }
        lists.forEach((person, own) -> {
            people.add(person);
            byPerson.put(person, new Urn<>(own, client -> 4.0 / (1 + client.firm().grade() - 'A')));
        });
    }

    private List<PastVisit> day(LocalDate day) {
        var visits = new ArrayList<PastVisit>();
        for (var number = 0; number < people.size(); number++) {
            var chance = new Chance("visit", day.toEpochDay() * 100 + number);
            // the near future is planned more closely than the far one; a Sunday has the most urgent only
            var busy = rhythm.isWorkday(day) ? day.isAfter(now.toLocalDate().plusDays(14)) ? 0.015 : 0.03 : 0.008;
            for (var slot : SLOTS) {
                if (chance.hits(busy)) {
                    visits.add(visit(people.get(number), day.atStartOfDay().plusMinutes(slot), chance));
                }
            }
        }
        return visits;
    }

    private PastVisit visit(Crew.Member person, LocalDateTime start, Chance chance) {
        var client = byPerson.getOrDefault(person, new Urn<>(List.of(), one -> 1)).draw(chance);
        var manager = person.equals(crew.accountManager(client.firm()));
        var errand = errands.errand(manager, chance);
        var end = start.plusMinutes(errand.kind() == VisitKind.RETURN_VISIT ? 30 : chance.of(List.of(45, 60, 60)));
        var plan = new VisitDetails(client.id(), chance.of(client.contacts()).name(), errand.kind(), errand.purpose(),
                person.id(), start, end);
        var reported = end.plusMinutes(chance.between(5, 150));
        var forgotten = end.isAfter(now.minusDays(FORGOTTEN_DAYS)) && chance.hits(FORGOTTEN);
        if (reported.isAfter(now) || forgotten) {
            return new PastVisit(plan, null, null);
        }
        var next = errand.nextStep().isEmpty() ? null : rhythm.atWork(end.plusDays(chance.between(7, 40))).toLocalDate();
        return new PastVisit(plan, new VisitOutcome(errand.findings(), errand.nextStep(), next), at(reported));
    }

    private Instant at(LocalDateTime moment) {
        return moment.atZone(zone).toInstant();
    }
}
