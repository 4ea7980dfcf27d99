package io.kewei.platform.connection;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Each window keeps the last answer it was given, for a browser that asks again because it was lost on the way. A screen is some
 * 80,000 characters, two bytes each where one of them is Chinese; here they are kept packed, which takes a tenth of the room.
 */
@Component
class LastAnswers implements VaadinServiceInitListener {

    /** In characters: what is shorter is not worth the work. */
    private static final int LONG = 4_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Answering());
    }

    /** Comes before Vaadin's own, and does the same. */
    private static final class Answering extends UidlRequestHandler {

        @Override
        public Optional<ResponseWriter> synchronizedHandleRequest(VaadinSession session, VaadinRequest request,
                VaadinResponse response, String message) throws IOException {
            var answer = super.synchronizedHandleRequest(session, request, response, message);
            var ui = session.getService().findUI(request);
            if (ui != null) {
                pack(ui);
            }
            return answer;
        }

        @Override
        protected ServerRpcHandler createRpcHandler() {
            return new Hearing();
        }
    }

    private static final class Hearing extends ServerRpcHandler {

        @Override
        public void handleRpc(UI ui, String message, VaadinRequest request)
                throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
            try {
                super.handleRpc(ui, message, request);
            } catch (ClientResentPayloadException again) {
                unpack(ui);
                throw again;
            }
        }
    }

    static void pack(UI ui) {
        var answer = ui.getInternals().getLastRequestResponse();
        if (answer != null && answer.length() > LONG) {
            ComponentUtil.setData(ui, PackedText.class, PackedText.of(answer));
            ui.getInternals().setLastRequestResponse(null);
        }
    }

    static void unpack(UI ui) {
        var packed = ComponentUtil.getData(ui, PackedText.class);
        if (packed != null && ui.getInternals().getLastRequestResponse() == null) {
            ui.getInternals().setLastRequestResponse(packed.text());
        }
    }
}
