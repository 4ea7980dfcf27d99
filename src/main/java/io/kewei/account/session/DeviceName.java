package io.kewei.account.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people call a browser: its name and the system that it runs on, {@code Chrome, Windows}. */
final class DeviceName {

    /** In the order in which they are looked for: most browsers also claim to be those further down. */
    private static final Map<String, String> BROWSERS = ordered("MicroMessenger", "WeChat", "wxwork", "WeCom",
            "QQBrowser", "QQ", "Edg", "Edge", "OPR", "Opera", "Vivaldi", "Vivaldi", "UCBrowser", "UC", "SamsungBrowser",
            "Samsung Internet", "Firefox", "Firefox", "FxiOS", "Firefox", "Chrome", "Chrome", "CriOS", "Chrome", "Safari",
            "Safari");
    private static final Map<String, String> SYSTEMS = ordered("HarmonyOS", "HarmonyOS", "Android", "Android", "iPhone",
            "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS X", "macOS", "CrOS", "ChromeOS", "Linux", "Linux");

    private DeviceName() {
    }

    static String of(@Nullable String agent) {
        var said = agent == null ? "" : agent;
        return named(said, BROWSERS) + " · " + named(said, SYSTEMS);
    }

    private static String named(String agent, Map<String, String> names) {
        return names.entrySet().stream().filter(name -> agent.contains(name.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse("?");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
