package org.fairwatt.tenancy.mail;

import java.time.Duration;
import java.util.List;

/**
 * The mail that waits, of all tenants. Each piece is claimed by one node at a time; what a node does not finish within
 * its claim, another one gets. The remarks tell what happened, in plain words and without any address.
 */
public interface MailWork {

    /** Claims at most {@code most} pieces that are due, for {@code claimedFor}. */
    List<MailJob> claim(int most, Duration claimedFor);

    void sent(MailJob job);

    /** There is nothing to send: turned off, no address, not true any more. */
    void leftOut(MailJob job, String remark);

    /** It could not be sent and will not be tried again. */
    void givenUp(MailJob job, String remark);

    /** It could not be sent now, and is due again after {@code pause}. */
    void again(MailJob job, Duration pause, String remark);
}
