package org.fairwatt.tenancy.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.fairwatt.tenant.Announcement;

/** Tells this node's observers of {@link Announcement} what was committed, on whichever node. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Announcer {

    // outside of any transaction: the connection waits for notifications as long as the node lives
    @Resource(lookup = "jdbc/fairwatt-listen")
    DataSource source;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Event<Announcement> announcements;

    private OutboxListener listener;

    @PostConstruct
    void start() {
        listener = new OutboxListener(source, announcements::fire);
        threads.newThread(listener).start();
    }

    @PreDestroy
    void stop() {
        listener.stop();
    }
}
