package io.kewei.bench.load;

import io.kewei.bench.page.VaadinPage;
import java.net.HttpCookie;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/**
 * Lets everybody log in once before the load, one after the other: the portal then knows their browsers, and asks nobody
 * during the load whether a new one is theirs.
 */
final class Doorway {

    private static final String DEVICE = "kewei-device";

    private final URI portal;

    Doorway(URI portal) {
        this.portal = portal;
    }

    List<Plan.Person> letIn(List<String> logins, String password) {
        return logins.stream().map(login -> letIn(login, password)).toList();
    }

    private Plan.Person letIn(String login, String password) {
        try (var courier = new Courier(portal)) {
            var page = new VaadinPage(InstantSource.system(), new Random(0));
            page.open("login");
            courier.deliver(page);
            page.logIn(login, password);
            courier.deliver(page);
            var device = courier.cookies().getCookies().stream().filter(cookie -> cookie.getName().endsWith(DEVICE))
                    .findFirst().orElseGet(() -> new HttpCookie(DEVICE, ""));
            return new Plan.Person(login, password, device.getName(), device.getValue());
        }
    }
}
