package io.kewei.platform.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.text.Moments;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;

/** What awaits the user today: a card from each module that has something to say. */
@Route("")
@Menu(title = "platform.home.menu", order = 0, icon = "house")
@PermitAll
@Uses(CommonParts.class)
class HomeView extends Page {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    HomeView(List<HomeCard> cards, CurrentUser user, Moments moments) {
        super("platform.home.title");
        addClassName("home");
        var name = user.find().map(PortalUser::name).orElse("");
        var now = LocalTime.ofInstant(moments.now(), moments.zone());
        var greeting = now.isBefore(NOON) ? "platform.home.morning"
                : now.isBefore(EVENING) ? "platform.home.afternoon" : "platform.home.evening";
        setHeading(getTranslation(greeting, name));
        var weekday = moments.today().getDayOfWeek().getDisplayName(TextStyle.FULL, UserSettings.language());
        var today = new Paragraph(getTranslation("platform.home.day", moments.today(), weekday));
        today.addClassName("home-day");
        var tiles = new Div();
        tiles.addClassName("home-cards");
        cards.stream().filter(HomeCard::isFor).map(this::tile).forEach(tiles::add);
        add(today, tiles);
    }

    private Section tile(HomeCard card) {
        var tile = new Section(new H2(getTranslation(card.titleKey())), card.open());
        tile.addClassName("card");
        return tile;
    }
}
