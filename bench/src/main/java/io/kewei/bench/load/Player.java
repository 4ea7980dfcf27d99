package io.kewei.bench.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.doIfOrElse;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.group;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;
import static io.gatling.javaapi.http.HttpDsl.ws;

import io.gatling.http.action.ws.WsInboundMessage;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import io.kewei.bench.page.Answer;
import io.kewei.bench.portal.JsonFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Plays the journeys with Gatling: which request comes next is the visitor's affair, sending and timing are Gatling's. */
public final class Player extends Simulation {

    private static final String VISITOR = "visitor";
    private static final String STATUS = "status";
    private static final String LOCATION = "location";
    private static final String MILLIS = "millis";
    private static final Duration MOMENT = Duration.ofMillis(250);

    private final Plan plan = JsonFile.read(Path.of(System.getProperty("kewei.bench.plan")), Plan.class);
    private final Ledger ledger = new Ledger(plan, Clock.systemUTC());
    private final AtomicLong heap = new AtomicLong(-1);
    private final AtomicLong numbers = new AtomicLong();

    {
        setUp(scenario(plan.users() + " users")
                .exec(session -> session.set(VISITOR, new Visitor(plan, ledger, numbers.getAndIncrement())))
                .exec(addCookie(Cookie("kewei-language", "zh")))
                .exec(addCookie(Cookie(session -> visitor(session).person().cookie(),
                        session -> visitor(session).person().device())))
                .exec(work(), rest())
                .injectOpen(rampUsers(plan.users()).during(plan.ramp()))).protocols(protocol());
    }

    private HttpProtocolBuilder protocol() {
        return http.baseUrl(plan.portal()).wsBaseUrl(plan.portal().replaceFirst("^http", "ws")).disableWarmUp()
                .disableFollowRedirect().disableUrlEncoding().disableCaching()
                .acceptEncodingHeader("gzip, deflate, br").acceptLanguageHeader("zh-CN")
                .userAgentHeader("Mozilla/5.0 (X11; Linux x86_64) Kewei-Bench")
                .header("X-Forwarded-For", session -> visitor(session).address())
                .wsUnmatchedInboundMessageBufferSize(1000);
    }

    private ChainBuilder work() {
        return asLongAs(session -> visitor(session).begin()).on(pause(session -> visitor(session).thinking()), step());
    }

    private static ChainBuilder step() {
        return group(session -> visitor(session).journey()).on(
                with(Visitor::act),
                asLongAs(session -> visitor(session).hasMessage()).on(send(), listen()),
                with(Visitor::end)).exec(Session::markAsSucceeded);
    }

    /** All keep their screens open until the portal's heap has been looked at, then leave. */
    private ChainBuilder rest() {
        return exec(with(visitor -> ledger.isReady()),
                asLongAs(session -> !plan.once() && !hasLooked()).on(pause(MOMENT)),
                with(Visitor::leave), asLongAs(session -> visitor(session).begin()).on(step()),
                doIf(session -> visitor(session).isListening()).then(exec(ws("push closed").close())));
    }

    private boolean hasLooked() {
        if (ledger.areAllReady() && heap.compareAndSet(-1, -2)) {
            Thread.ofPlatform().start(() -> heap.set(Heap.live(plan.process())));
        }
        return heap.get() >= 0;
    }

    private static ChainBuilder send() {
        return exec(
                exec(session -> session.removeAll(STATUS, LOCATION, MILLIS)),
                doIfOrElse(session -> visitor(session).message().isGet())
                        .then(exec(checked(http(Player::name).get(session -> visitor(session).message().path()))))
                        .orElse(exec(checked(http(Player::name).post(session -> visitor(session).message().path())
                                .header("Content-Type", session -> visitor(session).message().type())
                                .body(StringBody(session -> visitor(session).message().body()))))),
                exec(session -> {
                    visitor(session).missedAnswer();
                    visitor(session).waited(session.contains(MILLIS) ? session.getInt(MILLIS) : 0);
                    return session;
                }));
    }

    private static HttpRequestActionBuilder checked(HttpRequestActionBuilder request) {
        return request.check(status().saveAs(STATUS), header("Location").optional().saveAs(LOCATION),
                responseTimeInMillis().saveAs(MILLIS), digested());
    }

    /** Hands the answer to the visitor; what that calls an error is one in Gatling's report as well. */
    private static CheckBuilder.Final digested() {
        return bodyString().transformWithSession((body, session) -> visitor(session).receive(
                new Answer(session.contains(STATUS) ? session.getInt(STATUS) : 0,
                        session.contains(LOCATION) ? session.getString(LOCATION) : "", body))).is("");
    }

    /** The line on which the portal speaks first: opened with each page, read after each answer. */
    private static ChainBuilder listen() {
        return exec(session -> visitor(session).push().map(address -> session.set("push", address))
                .orElseGet(() -> session.remove("push")))
                .doIf(session -> session.contains("push")).then(
                        doIf(session -> visitor(session).isListening()).then(exec(ws("push closed").close())),
                        exec(ws("push").connect("#{push}")), with(visitor -> visitor.listens(true)))
                .doIf(session -> visitor(session).isListening()).then(
                        exec(ws.processUnmatchedMessages((frames, session) -> {
                            frames.forEach(frame -> {
                                if (frame instanceof WsInboundMessage.Text text) {
                                    visitor(session).pushed(text.message());
                                }
                            });
                            return session;
                        })));
    }

    private static String name(Session session) {
        return visitor(session).message().kind().name().toLowerCase(Locale.ROOT);
    }

    private static Visitor visitor(Session session) {
        return session.<Visitor>get(VISITOR);
    }

    private static ChainBuilder with(Consumer<Visitor> action) {
        return exec(session -> {
            action.accept(visitor(session));
            return session;
        });
    }

    @Override
    public void after() {
        JsonFile.write(Path.of(plan.results()), ledger.run(Math.max(0, heap.get())));
    }
}
