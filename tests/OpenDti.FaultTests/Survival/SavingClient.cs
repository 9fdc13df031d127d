using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using OpenDti.TestWorld;

namespace OpenDti.FaultTests.Survival;

/// <summary>
/// A specialist who saves one criterion of one dossier again and again, each time a number never used before, with the key and token of the
/// page before them. Half of them work without a script and load the page after each save.
/// </summary>
public sealed class SavingClient(Visitor visitor, Guid dossier, Criterion criterion, bool hasScript)
{
    private IHtmlDocument? _page;

    /// <summary>Saves until the server is gone or refuses.</summary>
    public async Task SaveUntilCutOffAsync(SaveJournal journal)
    {
        try
        {
            _page = await OpenAsync();
            while (await SaveAsync(journal))
            {
                _page ??= await OpenAsync();
            }
        }
        catch (HttpRequestException)
        {
            // Cut off: what was under way stays unknown in the journal.
        }
    }

    /// <summary>Sends a save again as it was; the answer is what the server says to it now.</summary>
    public Task<HttpResponseMessage> RepeatAsync(JournaledSave save) => visitor.PostAsync(save.Path, save.Form);

    public bool Sent(JournaledSave save) => save.Dossier == dossier && save.Values.Keys.SequenceEqual(criterion.Inputs);

    private async Task<bool> SaveAsync(SaveJournal journal)
    {
        var form = (IHtmlFormElement)_page!.QuerySelector("#tc-" + criterion.Id)!;
        var number = journal.NextValue().ToString(CultureInfo.InvariantCulture);
        var values = criterion.Inputs.ToDictionary(input => input, _ => number);
        var save = new JournaledSave(form.GetAttribute("action")!, Visitor.FieldsOf(form, Visitor.Values(values)), dossier, values);
        journal.Sent(save);
        using var answer = await visitor.PostAsync(save.Path, save.Form, part: hasScript ? "row" : null);
        if (!IsAcknowledgement(answer))
        {
            save.Refuse(answer.StatusCode);
            return false;
        }

        journal.Acknowledged(save);
        _page = hasScript ? await Visitor.PageOf(answer) : null;
        return true;
    }

    public static bool IsAcknowledgement(HttpResponseMessage answer) => answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther;

    private Task<IHtmlDocument> OpenAsync() => visitor.OpenAsync($"/{Province.Slug}/dossiers/{dossier:N}/indices/{criterion.MainIndex}");
}

/// <summary>A criterion of <see cref="TestSet"/> and the inputs that a client fills in.</summary>
public sealed record Criterion(string MainIndex, string Id, params IReadOnlyList<string> Inputs)
{
    public static readonly Criterion Documents = new("nhan-thuc", "van-ban", "da-ky", "tong-so");
    public static readonly Criterion Exercises = new("an-toan", "dien-tap", "so-lan");
}
