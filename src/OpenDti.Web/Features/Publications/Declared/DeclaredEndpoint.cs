using OpenDti.Documents.Xlsx;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Declared;

/// <summary>What units declared against what counts in the end: the group for the agency and the auditor, its own for each unit.</summary>
public sealed class DeclaredEndpoint(DeclaredPages pages)
{
    private const int NameWidth = 44;
    private const int NumberWidth = 16;

    public async Task<IResult> ShowGroupAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        await pages.OfGroupAsync(current, group, cancellation) is { } model
            ? Pages.Of<GroupDeclaredPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> ShowUnitAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        await pages.OfUnitAsync(current, dossier, cancellation) is { } model
            ? Pages.Of<UnitDeclaredPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> WorkbookAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        if (await pages.OfGroupAsync(current, group, cancellation) is not { } model)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        if (model.Gap is not { } gap)
        {
            return Results.Redirect(current.AuthorityUrl(PublicationPaths.Declared(group)));
        }

        var texts = DeclaredTexts.In(current.Language, model.IsReleased);
        var kind = DossierTexts.In(current.Language).KindOfUnits(model.Kind);
        var bytes = XlsxWriter.Write(UnitsOf(model, gap, texts), CriteriaOf(gap, texts, current.Language));
        return Downloads.Of(bytes, Downloads.Workbook, $"{texts.Title} {model.Year} - {kind}.xlsx");
    }

    private static XlsxSheet UnitsOf(GroupDeclaredModel model, DeclaredGap gap, DeclaredTexts texts) =>
        new(
            texts.ByUnit,
            [new(texts.Unit, XlsxColumnKind.Text, NameWidth), .. Columns(texts), new(texts.Deviation, XlsxColumnKind.Number, NumberWidth)],
            [
                .. gap.Units.Select(unit =>
                    new[]
                    {
                        new XlsxCell.Words(model.Names[unit.Unit].Name),
                        XlsxCell.Of(unit.Declared),
                        XlsxCell.Of(unit.Appraised),
                        XlsxCell.Of(unit.Final),
                        XlsxCell.Of(unit.Change),
                        new XlsxCell.Number(unit.Raised),
                        new XlsxCell.Number(unit.Lowered),
                        new XlsxCell.Number(unit.Deviation * 100m),
                    }
                ),
            ]
        )
        {
            FrozenColumns = 1,
        };

    private static XlsxSheet CriteriaOf(DeclaredGap gap, DeclaredTexts texts, Language language) =>
        new(
            texts.ByCriterion,
            [new(texts.Criterion, XlsxColumnKind.Text, NameWidth) { IsWrapped = true }, .. Columns(texts)],
            [
                .. gap.Criteria.Select(line =>
                    new[]
                    {
                        new XlsxCell.Words($"{line.Criterion.Code} {line.Criterion.Name.In(language)}"),
                        XlsxCell.Of(line.Declared),
                        XlsxCell.Of(line.Appraised),
                        XlsxCell.Of(line.Final),
                        XlsxCell.Of(line.Change),
                        new XlsxCell.Number(line.Raised),
                        new XlsxCell.Number(line.Lowered),
                    }
                ),
            ]
        )
        {
            FrozenColumns = 1,
        };

    private static XlsxColumn[] Columns(DeclaredTexts texts) =>
        [
            new(texts.Declared, XlsxColumnKind.Number, NumberWidth),
            new(texts.Appraised, XlsxColumnKind.Number, NumberWidth),
            new(texts.Final, XlsxColumnKind.Number, NumberWidth),
            new(texts.Change, XlsxColumnKind.Number, NumberWidth),
            new(texts.Raised, XlsxColumnKind.Whole, NumberWidth),
            new(texts.Lowered, XlsxColumnKind.Whole, NumberWidth),
        ];
}
