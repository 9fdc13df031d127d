using System.Net;
using OpenDti.TestWorld;

namespace OpenDti.WebTests.Appraisals;

/// <summary>A locked round whose criteria are decided through the page of one criterion.</summary>
public abstract class DecideScene(Province province) : IDisposable
{
    protected Province Province { get; } = province;

    public void Dispose()
    {
        Province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    protected static string Path(Guid dossier, string criterion) =>
        $"/{TestWorld.Province.Slug}/dossiers/{dossier:N}/appraisal/{criterion}";

    protected async Task<OpenRound> LockedAsync(bool scoped = true)
    {
        var round = await Province.LockedRoundAsync();
        if (scoped)
        {
            await Province.GiveScopeAsync(round.Group, Identity.Appraiser);
        }

        return round;
    }

    protected async Task<long> SeenAsync(OpenRound round, string input) =>
        (await Province.DossierAsync(round.DossierOfA)).AnswerTo(new(input))!.Version;

    /// <summary>The hidden fields of the form as it is shown now; bare where there is no form.</summary>
    protected static async Task<Dictionary<string, string>> FormAsync(Visitor visitor, Guid dossier, string criterion)
    {
        var fields = await visitor.TokenAsync();
        var answer = await visitor.GetAsync(Path(dossier, criterion));
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            foreach (var hidden in (await Visitor.PageOf(answer)).QuerySelectorAll("form.decide input[type=hidden]"))
            {
                fields[hidden.GetAttribute("name")!] = hidden.GetAttribute("value")!;
            }
        }

        return fields;
    }

    protected static async Task<HttpResponseMessage> PostAsync(
        Visitor visitor,
        Guid dossier,
        string criterion,
        params (string Field, string Value)[] typed
    )
    {
        var fields = await FormAsync(visitor, dossier, criterion);
        foreach (var (field, value) in typed)
        {
            fields[field] = value;
        }

        return await visitor.PostAsync(Path(dossier, criterion), fields);
    }
}
