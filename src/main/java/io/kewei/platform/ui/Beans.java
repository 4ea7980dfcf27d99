package io.kewei.platform.ui;

import com.vaadin.flow.server.VaadinService;
import io.kewei.platform.text.Moments;

/** Reaches the few services that screen parts need although nobody injects anything into parts. */
final class Beans {

    private Beans() {
    }

    static Moments moments() {
        return of(Moments.class);
    }

    static <T> T of(Class<T> type) {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(type);
    }
}
