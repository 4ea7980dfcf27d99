package io.kewei.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Gives people accounts for tests of screens, and looks at what became of them. */
@TestComponent
@Transactional
public class AccountTestData {

    private static final Pattern KEY = Pattern.compile("(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}");
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Credentials credentials;
    private final Devices devices;
    private final CurrentUser user;
    private final Clock clock;

    AccountTestData(AccountRepository accounts, Passwords passwords, Credentials credentials, Devices devices,
            CurrentUser user, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.credentials = credentials;
        this.devices = devices;
        this.user = user;
        this.clock = clock;
    }

    public void password(StaffId staff, String password) {
        var account = new Account(staff);
        account.choosePassword(passwords.hash(password), clock.instant());
        accounts.saveAndFlush(account);
    }

    public void mustChange(StaffId staff, String password) {
        var account = accounts.findById(staff).orElseThrow();
        account.givePassword(passwords.hash(password), clock.instant(), null);
        accounts.saveAndFlush(account);
    }

    /** A browser that the person has not said anything about yet. */
    public DeviceId strangeDevice(StaffId staff) {
        devices.arrive(staff, "first of " + staff.value(), "Chrome, Windows", "10.1.0.7");
        return devices.arrive(staff, "second of " + staff.value(), "Chrome, Android", "10.1.0.8").device().id();
    }

    public boolean knows(PortalUser person, String password) {
        return credentials.prove(person.staff(), person.login(), password) == Proof.PORTAL;
    }

    public PortalUser current() {
        return user.get();
    }

    /** The key that the screen shows for typing. */
    public byte[] shownKey(String words) {
        var found = KEY.matcher(words);
        if (!found.find()) {
            throw new AssertionError("no key in " + words);
        }
        var key = new byte[Totp.SECRET_BYTES];
        var bits = 0L;
        var held = 0;
        var next = 0;
        for (var letter : found.group().replace(" ", "").toCharArray()) {
            bits = bits << 5 | BASE32.indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                key[next++] = (byte) (bits >> held);
            }
        }
        return key;
    }

    /** What an app with this key shows now. */
    public String code(byte[] key) {
        return Totp.code(key, clock.instant().getEpochSecond() / 30);
    }

    public void confirmQuestion() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    public int rows() {
        return GridKt._size(_get(Grid.class));
    }
}
