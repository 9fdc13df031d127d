using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Inspection.Lists;

/// <summary>One of the auditor's lists, with how many cases each holds: an amendment is one, however many units it moved.</summary>
public sealed record ListsModel(
    Guid Group,
    int Year,
    string Kind,
    CompiledSet Set,
    InspectionList List,
    IReadOnlyList<(InspectionList List, int Cases)> All,
    IReadOnlyList<InspectionRow> Rows,
    IReadOnlyList<PersonSum> People,
    IReadOnlyList<UnitCount> Units
);

/// <summary>How many lines of a list are about one unit.</summary>
public sealed record UnitCount(string UnitName, int Rows);

/// <summary>What one person's decisions moved.</summary>
public sealed record PersonSum(string Person, int Criteria, Points Added, Points Taken);

public sealed class ListsEndpoint(GroupRecords records, KeptAmendments amendments)
{
    private static readonly IReadOnlyList<Type> OfAllLists = [.. Enum.GetValues<InspectionList>().SelectMany(InspectionLists.FactsOf)];

    public async Task<IResult> ShowAsync(CurrentRequest current, Guid group, string? list, CancellationToken cancellation)
    {
        if (await ReadAsync(current, group, OfAllLists, cancellation) is not { } record)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var lists = new InspectionLists(record, current.Language);
        var rows = Enum.GetValues<InspectionList>().ToDictionary(one => one, lists.Of);
        var shown = Chosen(list);
        return Pages.Of<ListsPage>(
            new ListsModel(
                group,
                record.Group.Round!.Year,
                DossierTexts.In(current.Language).KindOfUnits(record.Group.UnitKind),
                record.Set,
                shown,
                [.. rows.Select(one => (one.Key, one.Key == InspectionList.Amendments ? record.Amendments.Count : one.Value.Count))],
                rows[shown],
                [.. PeopleIn(rows[shown])],
                shown == InspectionList.Unopened ? [.. UnitsIn(rows[shown])] : []
            )
        );
    }

    public async Task<IResult> WorkbookAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        await ReadAsync(current, group, OfAllLists, cancellation) is { } record
            ? Downloads.Of(
                ListFiles.Workbook(new InspectionLists(record, current.Language), current.Language),
                Downloads.Workbook,
                NameOf(record, current.Language) + ".xlsx"
            )
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> CsvAsync(CurrentRequest current, Guid group, string? list, CancellationToken cancellation)
    {
        var chosen = Chosen(list);
        var facts = InspectionLists.FactsOf(chosen);
        if (await ReadAsync(current, group, facts, cancellation) is not { } record)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var bytes = ListFiles.Csv(chosen, new InspectionLists(record, current.Language).Of(chosen), current.Language);
        var name = $"{NameOf(record, current.Language)} - {ListTexts.In(current.Language).Name(chosen)}.csv";
        return Downloads.Of(bytes, "text/csv; charset=utf-8", name);
    }

    // Where an amendment is told, every dossier was rebuilt as it stood then: nothing else needs the whole record.
    private async Task<GroupRecord?> ReadAsync(
        CurrentRequest current,
        Guid group,
        IReadOnlyCollection<Type> facts,
        CancellationToken cancellation
    )
    {
        var authority = current.RequiredAuthority.Id;
        var record = await records.ReadAsync(authority, group, facts, cancellation);
        return record?.GroupFacts.Any(entry => AmendmentEntry.IsOne(entry.Fact)) == true
            ? record with
            {
                Amendments = await amendments.OfAsync(authority, group, cancellation),
            }
            : record;
    }

    private static InspectionList Chosen(string? list) =>
        Enum.TryParse<InspectionList>(list, out var chosen) && Enum.IsDefined(chosen) ? chosen : InspectionList.AfterDeadline;

    private static IEnumerable<PersonSum> PeopleIn(IReadOnlyList<InspectionRow> rows) =>
        rows.Where(row => row.Moved is not null)
            .GroupBy(row => (row.Account, row.Person))
            .OrderBy(person => person.Key.Person, VietnameseOrder.Instance)
            .Select(person =>
            {
                var (added, taken) = SheetDifference.Sums(person.Select(row => row.Moved!));
                return new PersonSum(person.Key.Person, person.Count(), added, taken);
            });

    private static IEnumerable<UnitCount> UnitsIn(IReadOnlyList<InspectionRow> rows) =>
        rows.GroupBy(row => row.UnitName)
            .OrderByDescending(unit => unit.Count())
            .ThenBy(unit => unit.Key, VietnameseOrder.Instance)
            .Select(unit => new UnitCount(unit.Key, unit.Count()));

    private static string NameOf(GroupRecord record, Language language) =>
        ListTexts.In(language).FileName(DossierTexts.In(language).KindOfUnits(record.Group.UnitKind), record.Group.Round!.Year);
}
