package io.kewei.bench.load;

import io.kewei.bench.journey.Journey;
import io.kewei.bench.journey.Journeys;
import io.kewei.bench.journey.Step;
import io.kewei.bench.page.Answer;
import io.kewei.bench.page.Message;
import io.kewei.bench.page.Trouble;
import io.kewei.bench.page.VaadinPage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One user of the load: logs in, then goes from journey to journey until the time is over. */
final class Visitor {

    /** Failures in a row after which somebody gives up. */
    private static final int PATIENCE = 10;

    private final Plan plan;
    private final Ledger ledger;
    private final Plan.Person person;
    private final Random dice;
    private final VaadinPage page;
    private final String address;
    private final Deque<Journey> journeys = new ArrayDeque<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private String journey = "";
    private @Nullable Step step;
    private @Nullable Message sent;
    private @Nullable String trouble;
    private long waited;
    private boolean complete;
    private boolean waiting;
    private boolean farewell;
    private int inARow;
    private boolean listening;
    private boolean behind;

    /** @param number tells users apart, and decides what each does; the same number always does the same */
    Visitor(Plan plan, Ledger ledger, long number) {
        this.plan = plan;
        this.ledger = ledger;
        this.person = plan.person(number);
        this.dice = new Random(number);
        this.page = new VaadinPage(InstantSource.system(), dice);
        this.address = "10." + number / 62_500 % 250 + "." + number / 250 % 250 + "." + (number % 250 + 1);
        journeys.add(Journeys.logIn(person.login(), person.password()));
        if (plan.once()) {
            journeys.addAll(plan.journeys());
        }
    }

    Plan.Person person() {
        return person;
    }

    /** Where the user seems to sit: each at an address of one's own, as if the load were the portal's proxy. */
    String address() {
        return address;
    }

    String journey() {
        return journey;
    }

    /** Goes on to the next step; false if the working day is over, or nothing works any more. */
    boolean begin() {
        if (steps.isEmpty()) {
            arrange();
            var next = inARow > PATIENCE ? null : journeys.poll();
            if (next == null) {
                return false;
            }
            journey = next.name();
            steps.addAll(next.steps());
        }
        return true;
    }

    /** Everybody plays all journeys, each in an order of one's own; at last those whose screens weigh most. */
    private void arrange() {
        if (plan.once() || farewell) {
            return;
        }
        if (ledger.isOver()) {
            farewell = true;
            journeys.clear();
            journeys.addAll(Journeys.HEAVY);
        } else if (journeys.isEmpty()) {
            var all = new ArrayList<>(plan.journeys());
            Collections.shuffle(all, dice);
            journeys.addAll(all);
        }
    }

    /** The day is over. */
    void leave() {
        steps.clear();
        farewell = true;
        journeys.clear();
        journeys.add(Journeys.LEAVE);
    }

    /** How long the user thinks before the next step. */
    Duration thinking() {
        return Duration.ofMillis(plan.once() || plan.think() == 0 ? 0 : plan.think() / 2 + dice.nextLong(plan.think()));
    }

    void act() {
        step = steps.remove();
        waited = 0;
        complete = false;
        trouble = null;
        guarded(() -> step.act().accept(page));
    }

    boolean hasMessage() {
        return trouble == null && page.hasNext();
    }

    Message message() {
        return sent == null ? sent = page.next().orElseThrow() : sent;
    }

    /** Takes in what came back for the message, and says what is wrong with it; empty if nothing is. */
    String receive(Answer answer) {
        var message = message();
        sent = null;
        waiting = !complete && message.kind() != Message.Kind.UNLOAD;
        guarded(() -> page.receive(message, answer));
        complete |= isComplete();
        return trouble == null ? "" : trouble;
    }

    /** The answer took so long; whoever sees already what was asked for does not wait for it. */
    void waited(int millis) {
        ledger.answered();
        if (waiting) {
            waited += millis;
        }
    }

    /** There was none. */
    void missedAnswer() {
        if (sent != null) {
            trouble = "no answer to " + sent.kind() + " " + sent.path();
            sent = null;
        }
    }

    /** An expectation may look for what is not there yet. */
    private boolean isComplete() {
        try {
            return step != null && step.until().test(page);
        } catch (Trouble notYet) {
            return false;
        }
    }

    void pushed(String frame) {
        ledger.pushed();
        guarded(() -> page.pushed(frame));
    }

    Optional<String> push() {
        return page.push();
    }

    boolean isListening() {
        return listening;
    }

    void listens(boolean now) {
        listening = now;
    }

    /**
     * Everything that was to be sent is: writes down how long the step took, or what went wrong. Where the portal's own word
     * has overtaken its answer, or the answer that word, a browser waits for what is missing; it comes while the user thinks.
     */
    void end() {
        var late = trouble == null && page.isBehind();
        guarded(() -> {
            if (late && behind) {
                throw new Trouble("what came before an answer never came");
            }
            if (step != null && !complete && !late && !step.until().test(page)) {
                throw new Trouble("not what was expected" + (page.isOpen() ? ", at " + page.address() : ""));
            }
        });
        behind = late;
        if (trouble != null) {
            ledger.failed(journey, person.login(), trouble + ", " + steps.size() + " steps before its end");
            recover();
            return;
        }
        inARow = 0;
        if (step != null && step.figure() != null && (complete || !late)) {
            ledger.took(step.figure(), waited);
        }
        if (step != null && !step.goesOn().test(page)) {
            steps.clear();
        }
    }

    /** Leaves the journey, and begins again as people do: by loading the page anew; if that is no use, by logging in. */
    private void recover() {
        inARow++;
        steps.clear();
        journeys.addFirst(journey.equals(Journeys.START.name()) ? Journeys.logIn(person.login(), person.password())
                : Journeys.START);
    }

    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (Trouble e) {
            trouble = e.getMessage();
        } catch (RuntimeException e) {
            trouble = e + " at " + e.getStackTrace()[0];
        }
    }
}
