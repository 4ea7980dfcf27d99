package io.kewei.bench.journey;

import io.kewei.bench.page.VaadinPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Something that people do often, step by step; they think before each. */
public final class Journey {

    private final String name;
    private final List<Step> steps = new ArrayList<>();

    private Journey(String name) {
        this.name = name;
    }

    /** @param name short and stable: reports of different days are compared by it */
    static Journey of(String name) {
        return new Journey(name);
    }

    /** Leads to where the journey begins; its time goes into no figure. */
    Journey first(Consumer<VaadinPage> act, Predicate<VaadinPage> until) {
        steps.add(new Step(null, act, until));
        return this;
    }

    /** As {@link #first(Consumer, Predicate)}; whoever finds no such button there leaves the journey to others. */
    Journey firstWith(String button, Consumer<VaadinPage> act, Predicate<VaadinPage> until) {
        steps.add(new Step(null, act, until, page -> page.hasButton(button)));
        return this;
    }

    /** What the journey is about. */
    Journey timed(Consumer<VaadinPage> act, Predicate<VaadinPage> until) {
        return timed(name, act, until);
    }

    /** A part that has a figure of its own. */
    Journey timed(String figure, Consumer<VaadinPage> act, Predicate<VaadinPage> until) {
        steps.add(new Step(figure, act, until));
        return this;
    }

    public String name() {
        return name;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
