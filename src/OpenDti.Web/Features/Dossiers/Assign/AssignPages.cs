using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Assign;

/// <summary>Who enters what: the colleagues with their share, and the form that hands out criteria.</summary>
public sealed record AssignModel(
    Guid Dossier,
    string UnitName,
    int Year,
    bool IsOpen,
    IReadOnlyList<AssignShare> Shares,
    IReadOnlyList<(Guid Account, string Name)> Colleagues,
    IReadOnlyList<AssignIndex> Indices,
    NewEntryLink? Link,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public const string ColleagueField = "colleague";
    public const string NameField = "name";
    public const string DueField = "due";
    public const string CriteriaField = "criteria";

    public static string FieldOf(string indicator) => "take:" + indicator;

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>What one colleague was given, and how far it is.</summary>
public sealed record AssignShare(Guid Account, string Name, int Criteria, int Answered, DateOnly? DueOn, bool IsLate, bool IsContributor);

public sealed record AssignIndex(string Title, IReadOnlyList<AssignRow> Rows);

public sealed record AssignRow(string Indicator, string Title, bool IsAnswered, string? GivenTo);

/// <summary>A link that was just made; it is shown this once. Null where the request was repeated.</summary>
public sealed record NewEntryLink(string Name, string? Path, DateTimeOffset ExpiresAt);

public sealed class AssignPages(Databases databases, Assignments assignments, TimeProvider clock)
{
    public async Task<AssignModel> PageOfAsync(
        DossierReading reading,
        CurrentRequest current,
        NewEntryLink? link,
        IReadOnlyList<FieldError> errors,
        CancellationToken cancellation
    )
    {
        var given = await assignments.OfAsync(reading.Dossier, cancellation);
        var people = await PeopleAsync(reading, cancellation);
        var today = HanoiTime.DayOf(clock.GetUtcNow());
        var language = current.Language;
        return new AssignModel(
            reading.Dossier.Id,
            reading.Unit.Name,
            reading.Year,
            reading.Dossier.RefusalToEnter(reading.Group, clock.GetUtcNow()) is null,
            [
                .. given
                    .GroupBy(a => a.AccountId)
                    .Select(share => ShareOf(reading, people, share, today))
                    .OrderBy(share => share.Name, VietnameseOrder.Instance),
            ],
            [.. people.Select(person => (person.Key, person.Value.Name)).OrderBy(person => person.Name, VietnameseOrder.Instance)],
            [
                .. reading.MainIndices.Select(index => new AssignIndex(
                    $"{index.Code}. {index.Name.In(language)}",
                    [
                        .. reading
                            .CriteriaOf(index)
                            .Select(criterion => new AssignRow(
                                criterion.Id.Value,
                                $"{criterion.Code} {criterion.Name.In(language)}",
                                reading.IsAnswered(criterion),
                                given.FirstOrDefault(a => a.Indicator == criterion.Id.Value) is { } mine
                                    ? NameOf(people, mine.AccountId)
                                    : null
                            )),
                    ]
                )),
            ],
            link,
            errors.Count > 0 && current.Posted is { } posted ? posted.Fields : new Dictionary<string, string>(),
            errors
        );
    }

    /// <summary>Those of the unit who may enter figures, by account.</summary>
    public async Task<IReadOnlyDictionary<Guid, (string Name, bool IsContributor)>> PeopleAsync(
        DossierReading reading,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        await using var db = databases.Open(reading.Dossier.AuthorityId);
        var seats = await db
            .Memberships.Where(m => m.UnitId == reading.Unit.Id && (m.Role == Role.Specialist || m.Role == Role.Contributor))
            .Where(m => m.ValidFrom <= now && (m.ValidTo == null || m.ValidTo > now))
            .Select(m => new
            {
                m.AccountId,
                m.Account!.Person!.Name,
                m.Role,
            })
            .ToListAsync(cancellation);
        return seats
            .GroupBy(seat => seat.AccountId)
            .ToDictionary(seat => seat.Key, seat => (seat.First().Name, seat.All(one => one.Role == Role.Contributor)));
    }

    private static AssignShare ShareOf(
        DossierReading reading,
        IReadOnlyDictionary<Guid, (string Name, bool IsContributor)> people,
        IGrouping<Guid, Assignment> share,
        DateOnly today
    )
    {
        var criteria = reading.Criteria.Where(c => share.Any(a => a.Indicator == c.Id.Value)).ToList();
        var answered = criteria.Count(reading.IsAnswered);
        var due = share.Select(a => a.DueOn).Min();
        return new AssignShare(
            share.Key,
            NameOf(people, share.Key),
            criteria.Count,
            answered,
            due,
            due < today && answered < criteria.Count,
            people.TryGetValue(share.Key, out var person) && person.IsContributor
        );
    }

    private static string NameOf(IReadOnlyDictionary<Guid, (string Name, bool IsContributor)> people, Guid account) =>
        people.TryGetValue(account, out var person) ? person.Name : "–";
}
