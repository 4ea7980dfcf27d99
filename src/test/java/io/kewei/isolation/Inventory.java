package io.kewei.isolation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.kewei.Portal;
import io.kewei.platform.Params;
import io.kewei.platform.live.Announcement;
import io.kewei.platform.ui.ExportButton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** What the portal is made of, found in its classes: whoever adds something need not tell a test about it. */
public final class Inventory {

    /** What holds the query of an address. */
    private static final Set<String> QUERIES = Set.of(Type.getInternalName(Params.class),
            Type.getInternalName(QueryParameters.class));
    private static final List<Resource> CLASSES = read();

    private Inventory() {
    }

    /** Screens that ask for a login. */
    static List<Class<?>> screens() {
        return types().filter(type -> type.isAnnotationPresent(Route.class)
                && !type.isAnnotationPresent(AnonymousAllowed.class)).toList();
    }

    /** Components of our own that can be made. */
    static Set<Class<?>> parts() {
        return types().filter(Component.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers())).collect(Collectors.toSet());
    }

    /** What may be pushed to open screens. */
    static Set<Class<?>> announcements() {
        return types().filter(type -> Announcement.class.isAssignableFrom(type) && !type.isInterface())
                .collect(Collectors.toSet());
    }

    /** Names that screens look for in the query of an address. */
    static Set<String> parameters() {
        var names = new TreeSet<String>();
        calls((in, call) -> {
            if (call.text() != null && call.text().matches("[a-zA-Z]+") && (QUERIES.contains(call.owner())
                    || call.signature().contains(Type.getDescriptor(Params.class)))) {
                names.add(call.text());
            }
        });
        return names;
    }

    /** Classes that put an {@link ExportButton} on a screen. */
    static Set<String> exporters() {
        return makersOf(Type.getInternalName(ExportButton.class));
    }

    /** Classes that send a file to the browser or take one from it. */
    static Set<String> streams() {
        var found = new TreeSet<String>();
        calls((in, call) -> {
            if (call.owner().startsWith("com/vaadin/flow/server/streams/")
                    || call.signature().contains("Lcom/vaadin/flow/server/streams/")) {
                found.add(outer(in));
            }
        });
        return found;
    }

    /** All our classes, loaded. */
    public static Stream<Class<?>> types() {
        return CLASSES.stream().map(Inventory::name).filter(name -> !name.endsWith("package-info"))
                .map(name -> ClassUtils.resolveClassName(name, null));
    }

    /**
     * A method is called.
     *
     * @param text the last text constant before the call in the same method, or null
     */
    public record Call(String owner, String name, String signature, String text) {
    }

    /** Goes through every call that our classes make, with the name of the class that makes it. */
    public static void calls(BiConsumer<String, Call> each) {
        for (var one : CLASSES) {
            var in = name(one);
            reader(one).accept(new ClassVisitor(SpringAsmInfo.ASM_VERSION) {
                @Override
                public MethodVisitor visitMethod(int access, String name, String signature, String generic,
                        String[] errors) {
                    return new Calls(in, each);
                }
            }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        }
    }

    /** Remembers the last text constant on the way from call to call. */
    private static final class Calls extends MethodVisitor {

        private final String in;
        private final BiConsumer<String, Call> each;
        private String text;

        Calls(String in, BiConsumer<String, Call> each) {
            super(SpringAsmInfo.ASM_VERSION);
            this.in = in;
            this.each = each;
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String words) {
                text = words;
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String signature, boolean ofInterface) {
            each.accept(in, new Call(owner, opcode == Opcodes.INVOKESPECIAL ? "<init>" : name, signature, text));
        }
    }

    private static Set<String> makersOf(String type) {
        var found = new TreeSet<String>();
        calls((in, call) -> {
            if (call.owner().equals(type) && call.name().equals("<init>") && !in.replace('.', '/').equals(type)) {
                found.add(outer(in));
            }
        });
        return found;
    }

    static String outer(String name) {
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    private static String name(Resource resource) {
        return reader(resource).getClassName().replace('/', '.');
    }

    private static ClassReader reader(Resource resource) {
        try (var stream = resource.getInputStream()) {
            return new ClassReader(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Resource> read() {
        try {
            var all = new PathMatchingResourcePatternResolver().getResources("classpath*:io/kewei/**/*.class");
            return Stream.of(all).filter(one -> !one.toString().contains("test-classes")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static {
        if (CLASSES.isEmpty()) {
            throw new IllegalStateException("No classes of " + Portal.class.getPackageName());
        }
    }
}
