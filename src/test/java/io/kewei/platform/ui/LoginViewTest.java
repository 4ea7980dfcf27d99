package io.kewei.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.sidenav.SideNav;
import io.kewei.UiTest;
import org.junit.jupiter.api.Test;

class LoginViewTest extends UiTest {

    @Test
    void theLoginPageStandsOutsideTheFrame() {
        go("login");

        assertThat(the(LoginForm.class).isError()).isFalse();
        assertThat(words()).contains("客户服务门户");
        _assertNone(SideNav.class);
    }

    @Test
    void aWrongPasswordIsSaid() {
        go("login?error");

        assertThat(the(LoginForm.class).isError()).isTrue();
    }

    @Test
    void theLoginPageSpeaksEnglishToo() {
        speak("en");
        go("login");

        assertThat(words()).contains("Kewei Customer Service");
    }
}
