using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Units.People;

/// <summary>Something that happened to an account or one of its seats: who did it, when, and the reason where one was asked for.</summary>
public sealed record PersonEvent(DateTimeOffset At, string What, string By, string? Reason);

/// <summary>Reads from the audit record what happened to one account. The record holds ids; names are looked up when it is read.</summary>
public sealed class PersonHistory
{
    /// <summary>The newest first; <paramref name="seats"/> are all that the account ever held with this authority.</summary>
    public async Task<IReadOnlyList<PersonEvent>> OfAsync(
        AppDb db,
        Guid account,
        IReadOnlySet<Guid> seats,
        IReadOnlyDictionary<Guid, string> units,
        Language language,
        CancellationToken cancellation
    )
    {
        var entries = await EntriesAsync(db, account, seats, cancellation);
        var holders = await HoldersAsync(db, entries, cancellation);
        var names = await NamesAsync(db, [.. entries.SelectMany(entry => AccountsIn(entry, holders))], cancellation);
        var texts = PersonHistoryTexts.In(language);
        string NameOf(Guid id) => names.GetValueOrDefault(id, texts.Unknown);
        return
        [
            .. entries.Select(entry => new PersonEvent(
                entry.Stamp.ReceivedAt,
                texts.WhatOf(
                    entry.Fact,
                    account,
                    unit => units.GetValueOrDefault(unit, ""),
                    seat => holders.TryGetValue(seat, out var holder) ? NameOf(holder) : texts.Unknown,
                    NameOf
                ),
                entry.Stamp.Account != account ? NameOf(entry.Stamp.Account)
                    : entry.Fact is MembershipGranted ? texts.Founded
                    : texts.Self,
                ReasonOf(entry.Fact)
            )),
        ];
    }

    private static async Task<List<(AuditFact Fact, AuditStamp Stamp)>> EntriesAsync(
        AppDb db,
        Guid account,
        IReadOnlySet<Guid> seats,
        CancellationToken cancellation
    )
    {
        var id = account.ToString();
        var register = db.AuditEntries.AsNoTracking().Where(e => e.Stream == AuthorityRegister.Stream);
        // A seat that was passed on is named by its own id, not by its holder's.
        var bodies = await register
            .Where(e => e.Body.Contains(id))
            .Union(register.OfKind<MembershipPassed>())
            .OrderByDescending(e => e.Seq)
            .Select(e => e.Body)
            .ToListAsync(cancellation);
        return bodies.ConvertAll(AuditBody.Read).FindAll(entry => IsAbout(entry.Fact, account, seats));
    }

    private static bool IsAbout(AuditFact fact, Guid account, IReadOnlySet<Guid> seats) =>
        fact switch
        {
            AccountFact about => about.Account == account,
            MembershipGranted granted => granted.Account == account,
            MembershipPassed passed => passed.Account == account || seats.Contains(passed.Ended),
            _ => false,
        };

    private static async Task<Dictionary<Guid, Guid>> HoldersAsync(
        AppDb db,
        List<(AuditFact Fact, AuditStamp Stamp)> entries,
        CancellationToken cancellation
    )
    {
        var ended = entries.Select(entry => entry.Fact).OfType<MembershipPassed>().Select(passed => passed.Ended).ToList();
        return await db
            .Memberships.AsNoTracking()
            .Where(seat => ended.Contains(seat.Id))
            .ToDictionaryAsync(seat => seat.Id, seat => seat.AccountId, cancellation);
    }

    private static IEnumerable<Guid> AccountsIn((AuditFact Fact, AuditStamp Stamp) entry, Dictionary<Guid, Guid> holders) =>
        entry.Fact is MembershipPassed passed
            ? [entry.Stamp.Account, passed.Account, holders.GetValueOrDefault(passed.Ended)]
            : [entry.Stamp.Account];

    private static Task<Dictionary<Guid, string>> NamesAsync(AppDb db, HashSet<Guid> accounts, CancellationToken cancellation) =>
        db
            .Accounts.Where(account => accounts.Contains(account.Id))
            .Select(account => new { account.Id, account.Person!.Name })
            .ToDictionaryAsync(account => account.Id, account => account.Name, cancellation);

    private static string? ReasonOf(AuditFact fact) =>
        fact switch
        {
            PasswordReset reset => reset.Reason,
            AccountDisabled disabled => disabled.Reason,
            AccountEnabled enabled => enabled.Reason,
            MembershipPassed passed => passed.Reason,
            WorkplaceSet set => set.Reason,
            _ => null,
        };
}
