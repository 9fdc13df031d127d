using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Papers;

/// <summary>The dossier as a form to be printed and signed.</summary>
public sealed record PaperForm(
    Guid Dossier,
    string IssuingBody,
    string OperatingBody,
    string UnitName,
    int Year,
    DossierState State,
    string SetName,
    DateOnly WindowFrom,
    DateOnly WindowTo,
    string Code,
    Points Total,
    Points Max,
    IReadOnlyList<PaperIndex> Indices
);

public sealed record PaperIndex(string Title, Points Earned, Points Max, IReadOnlyList<PaperRow> Rows);

public sealed record PaperRow(string Title, IReadOnlyList<string> Values, Points Earned, Points Max);

/// <summary>Where the signed form is handed in, or what was handed in.</summary>
public sealed record PaperModel(
    Guid Dossier,
    string UnitName,
    int Year,
    DossierState State,
    bool MayHandIn,
    PaperOnFile? OnFile,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public const string CodeField = "code";
    public const string NumberField = "number";
    public const string DateField = "date";
    public const string SignerField = "signer";
    public const string FileField = "file";

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

public sealed record PaperOnFile(string Number, DateOnly SignedOn, string Signer, string FileName, string Sha256);

public sealed class PaperPages(Databases databases, TimeProvider clock)
{
    public static PaperForm FormOf(DossierReading reading, CurrentRequest current)
    {
        var (language, authority, round) = (current.Language, current.RequiredAuthority, reading.Group.Round!);
        return new PaperForm(
            reading.Dossier.Id,
            authority.IssuingBody,
            authority.OperatingBody,
            reading.Unit.Name,
            reading.Year,
            reading.Dossier.State,
            reading.Set.Set.Name.In(language),
            round.WindowFrom,
            round.WindowTo,
            PaperCode.Of(reading),
            reading.Sheet.Total,
            reading.Set.Set.Total,
            [.. reading.Set.MainIndices.Select(index => IndexOf(reading, index, language))]
        );
    }

    public async Task<PaperModel> PageOfAsync(
        DossierReading reading,
        CurrentRequest current,
        IReadOnlyList<FieldError> errors,
        CancellationToken cancellation
    )
    {
        var isOpen = reading.StageAt(clock.GetUtcNow()) == RoundGroupStage.Open;
        return new PaperModel(
            reading.Dossier.Id,
            reading.Unit.Name,
            reading.Year,
            reading.Dossier.State,
            MayHandIn: isOpen && DossierMoves.Allows(reading.Dossier.State, DossierAct.Confirm),
            await OnFileAsync(reading.Dossier, cancellation),
            errors.Count > 0 && current.Posted is { } posted ? posted.Fields : new Dictionary<string, string>(),
            errors
        );
    }

    private async Task<PaperOnFile?> OnFileAsync(Dossier dossier, CancellationToken cancellation)
    {
        await using var db = databases.Open(dossier.AuthorityId);
        return await db
            .SignedPapers.Where(p => p.Id == dossier.SignedPaperId)
            .Select(p => new PaperOnFile(p.Number, p.SignedOn, p.Signer, p.FileName, p.Sha256))
            .SingleOrDefaultAsync(cancellation);
    }

    private static PaperIndex IndexOf(DossierReading reading, Indicator index, Language language)
    {
        var score = reading.Sheet.Of(index.Id);
        return new PaperIndex(
            $"{index.Code}. {index.Name.In(language)}",
            score.Earned,
            score.Max,
            [
                .. reading
                    .CriteriaOf(index)
                    .Select(criterion => new PaperRow(
                        $"{criterion.Code} {criterion.Name.In(language)}",
                        [.. reading.Set.InputsOf(criterion).Select(input => ValueOf(reading, input, language))],
                        reading.Sheet.Of(criterion.Id).Earned,
                        criterion.Max
                    )),
            ]
        );
    }

    private static string ValueOf(DossierReading reading, InputDefinition input, Language language) =>
        $"{input.Name.In(language)}: {Shown.WithUnit(input, reading.ValueOf(input), language)}";
}
