using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Councils.Decide;

/// <summary>A line of a dossier within its group, and the units of the person who looks at it.</summary>
public sealed record LineReading(
    GroupStanding Standing,
    DossierReading Dossier,
    string Line,
    IReadOnlySet<Guid> OwnUnits,
    DateTimeOffset At
)
{
    public Indicator? Indicator => Line.Length == 0 ? null : Standing.Set.FindIndicator(new IndicatorId(Line));

    public bool IsHidden => Standing.IncludesAny(OwnUnits);
}

public sealed class RulingPages(
    Databases databases,
    GroupStandings standings,
    DossierReader dossiers,
    RefusalTexts refusals,
    TimeProvider clock
)
{
    /// <summary>Null where there is no such dossier, or its set has no such line.</summary>
    public async Task<LineReading?> ReadAsync(CurrentRequest current, Guid dossierId, string line, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        if (await dossiers.ReadAsync(authority, dossierId, cancellation) is not { } dossier)
        {
            return null;
        }

        await using var db = databases.Open(authority);
        var standing = (await standings.ReadAsync(db, dossier.Group.Id, cancellation))!;
        var ownUnits = await PersonUnits.OfAsync(db, current.RequiredViewer.PersonId, clock.GetUtcNow(), cancellation);
        var reading = new LineReading(standing, standing.Of(dossierId), line, ownUnits, clock.GetUtcNow());
        return line.Length > 0 && reading.Indicator is null ? null : reading;
    }

    public async Task<RulingModel> PageOfAsync(
        CurrentRequest current,
        LineReading reading,
        CouncilDecided? decided,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var (language, dossier, set) = (current.Language, reading.Dossier.Dossier, reading.Standing.Set);
        var stage = reading.Standing.StageAt(reading.At);
        var whyNot = reading.OwnUnits.Contains(reading.Dossier.Unit.Id)
            ? new Refusal("council.own-unit")
            : Dossier.RefusalToDecideInCouncil(stage);
        var inForce = dossier.RulingOn(reading.Line);
        var texts = CouncilTexts.In(language);
        // What cannot stand is not counted: its refusal says why.
        var isShown = decided is not null && !reading.IsHidden && RefusalOf(reading, decided) is null;
        return new RulingModel(
            dossier.Id,
            reading.Standing.Group.Id,
            reading.Dossier.Unit.Name,
            reading.Line,
            texts.NameOf(set, reading.Line, texts.Class, language),
            set,
            reading.Indicator,
            dossier.Version,
            reading.Indicator is Criterion criterion ? FiguresOf(reading, criterion, language) : [],
            reading.IsHidden || reading.Indicator is null ? null : PointsOf(reading),
            inForce,
            inForce is null || reading.IsHidden ? null : RulingWords.Of(inForce, set, language),
            [.. set.Set.Policy.Classes.Select(band => (band.Id, band.Name.In(language)))],
            isShown ? await standings.AfterAsync(reading.Standing, dossier.Id, decided!, reading.At, cancellation) : null,
            reading.IsHidden,
            whyNot is null ? null : refusals.Of(whyNot, language),
            MayWithdraw: inForce is not null
                && stage is < RoundGroupStage.Approved
                && !reading.OwnUnits.Contains(reading.Dossier.Unit.Id)
                && current.RequiredViewer.HasRole(dossier.AuthorityId, Role.AuthorityAdministrator),
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            [.. refused.Select(one => new FieldError(one.Field, refusals.Of(one.Refusal, language, set)))]
        );
    }

    /// <summary>Why a decision could not stand, its words aside: they may still be wanting when its effect is looked at.</summary>
    public static Refusal? RefusalOf(LineReading reading, CouncilDecided decided)
    {
        var dossier = reading.Dossier.Dossier;
        var worded = decided with { VersionShown = dossier.Version, Words = "–" };
        var result = dossier.DecideInCouncil(worded, reading.Standing.Set, reading.Standing.StageAt(reading.At));
        return result.IsRefused ? result.Refusal : null;
    }

    private static List<RulingFigure> FiguresOf(LineReading reading, Criterion criterion, Language language)
    {
        var dossier = reading.Dossier;
        var (declared, appraised) = (dossier.Inputs.Values, dossier.InputsIn(DossierView.Appraised).Values);
        return [.. dossier.Set.InputsOf(criterion).Select(input => new RulingFigure(input, Said(declared, input), Said(appraised, input)))];

        string Said(IReadOnlyDictionary<InputId, Measurement> values, InputDefinition input) =>
            reading.IsHidden ? "–" : Shown.WithUnit(input, values.GetValueOrDefault(input.Id, Measurement.NotEntered), language);
    }

    private static RulingPoints PointsOf(LineReading reading)
    {
        var (unit, line) = (reading.Dossier.Inputs.Unit, reading.Indicator!);
        return new RulingPoints(
            reading.Standing.SheetsIn(DossierView.Declared)[unit].Of(line.Id).Earned,
            reading.Standing.SheetsIn(DossierView.Appraised)[unit].Of(line.Id).Earned,
            reading.Standing.SheetOf(reading.Dossier).Of(line.Id).Earned,
            line.Max
        );
    }
}
