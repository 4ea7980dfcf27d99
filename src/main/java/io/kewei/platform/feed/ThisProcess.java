package io.kewei.platform.feed;

import io.kewei.platform.Ids;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The name that this process has among those that share the database, from its start to its end. */
@Component
public class ThisProcess {

    private final UUID id = Ids.next();

    ThisProcess() {
    }

    public UUID id() {
        return id;
    }
}
