package io.kewei.bench.journey;

import io.kewei.bench.page.VaadinPage;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody does, and what the screen has to show then.
 *
 * @param figure the name that its time is reported under; null if it only leads there
 * @param act    what is done, to the page as it stands
 * @param until  what makes the answer complete; if it never comes true, that is an error
 * @param goesOn whether the rest of the journey is for somebody who sees this page then
 */
public record Step(@Nullable String figure, Consumer<VaadinPage> act, Predicate<VaadinPage> until,
                   Predicate<VaadinPage> goesOn) {

    Step(@Nullable String figure, Consumer<VaadinPage> act, Predicate<VaadinPage> until) {
        this(figure, act, until, page -> true);
    }
}
