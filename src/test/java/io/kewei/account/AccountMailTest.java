package io.kewei.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.kewei.PortalTest;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.text.ModuleTexts;
import io.kewei.platform.text.Moments;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Notices by mail, through a real mail server. */
@PortalTest
class AccountMailTest {

    private static final int PATIENCE_MILLIS = 10_000;

    @Autowired
    ModuleTexts texts;
    @Autowired
    Moments moments;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final AccountRepository accounts = mock();
    private final Account account = new Account(StaffId.next());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aNewDeviceIsWrittenAboutInBothLanguages() throws Exception {
        account.writeTo("li.na@example.com");
        mail(true).on(login());

        assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
        var letter = server.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()[0]).hasToString("li.na@example.com");
        assertThat(letter.getFrom()[0]).hasToString("kewei@localhost");
        assertThat(letter.getSubject()).contains("新设备", "new device");
        assertThat(letter.getContent().toString()).contains("Firefox, Windows", "203.0.113.9", "2026-03-05 14:30",
                "我的账号", "My account");
    }

    @Test
    void otherCredentialsAreWrittenAboutToo() throws Exception {
        account.writeTo("li.na@example.com");
        mail(true).on(new CredentialsChanged(account.id(), true));

        assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
        assertThat(server.getReceivedMessages()[0].getSubject()).contains("登录凭据");
    }

    @Test
    void withoutAnAddressOrAServerNothingIsWritten() {
        mail(true).on(login());
        account.writeTo("li.na@example.com");
        mail(false).on(login());

        assertThat(server.waitForIncomingEmail(500, 1)).isFalse();
    }

    @Test
    void aServerThatDoesNotAnswerTroublesNobody() {
        account.writeTo("li.na@example.com");
        var mail = mail(true);
        server.stop();

        mail.on(login());
    }

    private AccountMail mail(boolean withServer) {
        when(accounts.findById(any())).thenReturn(Optional.of(account));
        var beans = new StaticListableBeanFactory();
        if (withServer) {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getSmtp().getPort());
            beans.addBean("mail", sender);
        }
        return new AccountMail(beans.getBeanProvider(MailSender.class), accounts, texts, moments,
                PasswordRulesTest.settings(Set.of()));
    }

    private NewDevice login() {
        var at = Instant.parse("2026-03-05T06:30:00Z");
        return new NewDevice(account.id(), "li.na", "李娜", BranchId.next(),
                new DeviceRow(DeviceId.next(), "Firefox, Windows", "203.0.113.9", at, at, false));
    }
}
