using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Monitoring.Request;

/// <summary>
/// Asks an agency for figures of a whole group: a letter to copy and one workbook with a row for each unit. Whoever holds the figures needs no
/// account; the filled workbook comes in like any file of a source.
/// </summary>
public sealed class RequestEndpoint(DossierReader dossiers)
{
    public const string InputField = "input";
    public const string HolderField = "holder";
    public const string DueField = "due";

    public async Task<IResult> ShowAsync(
        CurrentRequest current,
        Guid group,
        string[] input,
        string? holder,
        string? due,
        CancellationToken cancellation
    )
    {
        var readings = await dossiers.ReadGroupAsync(current.RequiredAuthority.Id, group, cancellation);
        return readings.Count == 0
            ? ErrorPages.Of(StatusCodes.Status404NotFound)
            : Pages.Of<RequestPage>(
                new RequestModel(
                    readings[0].Group,
                    current.RequiredAuthority.OperatingBody,
                    readings.Count,
                    Short(holder),
                    Short(due),
                    FiguresOf(readings[0].Set, input, current.Language)
                )
            );
    }

    public async Task<IResult> WorkbookAsync(CurrentRequest current, Guid group, string[] input, CancellationToken cancellation)
    {
        var readings = await dossiers.ReadGroupAsync(current.RequiredAuthority.Id, group, cancellation);
        if (readings.Count == 0)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var chosen = FiguresOf(readings[0].Set, input, current.Language).Where(figure => figure.IsChosen).Select(figure => figure.Input);
        var units = readings.Select(reading => (reading.Unit.Code, reading.Unit.Name)).ToList();
        var bytes = MonitoredFile.Write([.. chosen], units, current.Language);
        return Downloads.Of(bytes, Downloads.Workbook, RequestTexts.In(current.Language).WorkbookName(readings[0].Year));
    }

    private static string Short(string? typed) => typed is { Length: > 0 and <= MonitoredSource.NameMaxLength } ? typed.Trim() : "";

    private static List<RequestedFigure> FiguresOf(CompiledSet set, string[] chosen, Language language) =>
        [
            .. from criterion in set.Criteria
            from input in set.InputsOf(criterion)
            select new RequestedFigure(
                input,
                $"{criterion.Code} {criterion.Name.In(language)}",
                chosen.Contains(input.Id.Value)
            ) into figure
            group figure by figure.Input.Id into same
            select same.First(),
        ];
}
