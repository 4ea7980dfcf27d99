package io.kewei.platform.importing;

import io.kewei.platform.feed.Feed;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Tells screens how imports are getting on, in whichever process they are done. */
@Component
public class ImportWatch {

    private final List<Consumer<ImportRunRow>> listeners = new CopyOnWriteArrayList<>();

    private final Feed feed;

    ImportWatch(Feed feed) {
        this.feed = feed;
        feed.listen(ImportRunRow.class, this::hear, () -> { });
    }

    /** Hears of all imports until the answer is run; each screen shows only what its user may see. */
    public Runnable listen(Consumer<ImportRunRow> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(ImportRunRow row) {
        hear(row);
        feed.tellNow(row);
    }

    private void hear(ImportRunRow row) {
        listeners.forEach(listener -> listener.accept(row));
    }
}
