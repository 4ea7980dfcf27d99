package io.kewei.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.platform.security.JobRole;
import org.junit.jupiter.api.Test;

@WithUser
class FrameTest extends UiTest {

    @Test
    void theFirstPageGreetsTheUserInsideTheFrame() {
        go("");

        _assertOne(SideNav.class);
        assertThat(words()).contains("客维", "总部", "李娜");
    }

    /** That of the phone is the only one with a way to all others: 更多. */
    @Test
    void theBarAtTheBottomIsThereOnPhonesOnly() {
        go("");
        assertThat(words()).doesNotContain("更多");

        window(390);
        assertThat(words()).contains("更多");

        window(1440);
        assertThat(words()).doesNotContain("更多");
    }

    @Test
    void whatBelongsToTheUserIsMadeWhenItIsOpened() {
        go("");
        assertThat(_find(MenuItem.class)).isEmpty();

        var avatar = the(UserMenu.class);
        var opened = JacksonUtils.createObjectNode();
        opened.putObject("event.detail");
        BasicUtilsKt._fireDomEvent(avatar, "vaadin-context-menu-before-open", opened);
        BasicUtilsKt._fireDomEvent(avatar, "vaadin-context-menu-before-open", opened);

        assertThat(_find(MenuItem.class)).extracting(item -> item.getElement().getTextRecursively())
                .containsExactly("我的账号", "锁定屏幕", "中文", "English", "浅色", "深色", "跟随系统", "退出登录");
        assertThat(the(ContextMenu.class).getChildren().findFirst().orElseThrow().getElement().getTextRecursively())
                .isEqualTo("李娜总部");
        assertThat(_find(MenuItem.class)).filteredOn(MenuItem::isChecked).extracting(MenuItem::getText)
                .containsExactly("中文", "跟随系统");
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        speak("en");
        go("");

        assertThat(words()).contains("Kewei", "Today", "李娜").doesNotContain("今天").doesNotContain("!platform");
    }

    @Test
    void anAddressThatDoesNotExistGetsASentenceInsideTheFrame() {
        var ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location("no-such-page"), NavigationTrigger.PAGE_LOAD);

        _assertOne(SideNav.class);
        assertThat(words()).contains("找不到页面", "回到今天");
    }

    @Test
    @WithUser(JobRole.TECHNICIAN)
    void theMenuOffersOnlyWhatTheJobOpens() {
        go("");

        assertThat(the(SideNav.class).getItems()).extracting(SideNavItem::getPath)
                .contains("tickets").doesNotContain("import");
    }

    @Test
    @WithUser(JobRole.TECHNICIAN)
    void aPageThatTheJobDoesNotOpenSaysSoInsideTheFrame() {
        go("import");

        _assertOne(SideNav.class);
        assertThat(words()).contains(t("platform.error.denied.page"));
    }
}
