using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Monitoring.Import;

/// <summary>Shows what a file of monitored figures would change, and takes it: whole, or not at all.</summary>
public sealed class ImportEndpoint(
    Databases databases,
    Uploads uploads,
    SourceReader sources,
    DossierReader dossiers,
    SaveMonitored save,
    RefusalTexts refusals,
    TimeProvider clock
)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid source, Guid group, Guid file, CancellationToken cancellation) =>
        await ReadAsync(current, source, group, file, cancellation) is var (model, _) && model is not null
            ? Pages.Of<ImportPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> TakeAsync(CurrentRequest current, Guid source, Guid group, Guid file, CancellationToken cancellation)
    {
        var (model, plan) = await ReadAsync(current, source, group, file, cancellation);
        if (model is null || plan is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        if (plan.Findings.Count > 0)
        {
            return Refused(current, model, new Refusal("monitored.findings"));
        }

        var streams = SaveMonitored.StreamsOf(plan.Measured);
        var request = current.RequiredPosted.By(current.RequiredViewer, current.RequiredAuthority.Id, streams);
        var batch = new MeasuredBatch(source, current.RequiredViewer.PersonId, plan.Measured);
        var saved = await save.RunAsync(request, batch, cancellation);
        return saved.IsRefused
            ? Refused(current, model, saved.Refusal)
            : Pages.SeeOther(current.AuthorityUrl(MonitoringPaths.Comparison(group)));
    }

    private IResult Refused(CurrentRequest current, ImportModel model, Refusal refusal) =>
        Pages.Of<ImportPage>(
            refusals.StatusOf(refusal),
            model with
            {
                Errors = [new FieldError(Field: null, refusals.Of(refusal, current.Language))],
            }
        );

    private async Task<(ImportModel? Model, ImportPlan? Plan)> ReadAsync(
        CurrentRequest current,
        Guid source,
        Guid group,
        Guid file,
        CancellationToken cancellation
    )
    {
        var (authority, language) = (current.RequiredAuthority.Id, current.Language);
        var row = await sources.FindAsync(authority, source, cancellation);
        var found = await uploads.FindAsync(authority, UploadPurpose.Monitored, file, cancellation);
        var readings = await dossiers.ReadGroupAsync(authority, group, cancellation);
        if (row is null || found is null || readings.Count == 0)
        {
            return (null, null);
        }

        var limits = await LimitsAsync(current, source, readings[0].Group.UnitKind, cancellation);
        var plan = ImportPlan.Of(found, readings, limits, refusal => refusals.Of(refusal, language), language);
        var words = DossierTexts.In(language);
        var name = words.GroupName(readings[0].Group.UnitKind, readings[0].Year);
        return (new ImportModel(row.Source, group, name, file, found.FileName, plan.Rows, plan.Findings, Errors: []), plan);
    }

    private async Task<ImportLimits> LimitsAsync(CurrentRequest current, Guid source, UnitKind kind, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        return new ImportLimits(
            source,
            await InputOwners.OfAsync(db, kind, cancellation),
            await PersonUnits.OfAsync(db, current.RequiredViewer.PersonId, clock.GetUtcNow(), cancellation)
        );
    }
}
