package io.kewei.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.HomeCard;
import io.kewei.visit.VisitQueries;
import org.springframework.core.annotation.Order;

/** Where the user has to go today, on the page that is seen first. */
@org.springframework.stereotype.Component
@Order(MyVisitsToday.PLACE)
class MyVisitsToday implements HomeCard {

    /** After the tickets. */
    static final int PLACE = 20;

    private final VisitQueries queries;
    private final CurrentUser user;
    private final Moments moments;

    MyVisitsToday(VisitQueries queries, CurrentUser user, Moments moments) {
        this.queries = queries;
        this.user = user;
        this.moments = moments;
    }

    @Override
    public String titleKey() {
        return "visit.home.title";
    }

    /** Those who work on visits; managers who only read have none of their own. */
    @Override
    public boolean isFor() {
        return user.may(Roles.VISIT_WORK);
    }

    @Override
    public Component open() {
        var rows = queries.ofDay(user.get().staff(), moments.today());
        if (rows.isEmpty()) {
            return new Paragraph(I18NProvider.translate("visit.home.none"));
        }
        var list = new VisitList(moments);
        list.show(rows, false);
        return list;
    }
}
