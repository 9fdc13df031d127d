using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Accounts.FirstRun;

/// <summary>The first-run form as it was typed, with what was wrong.</summary>
public sealed record FirstRunModel(IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors)
{
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>The page an empty installation leads to. As soon as there is an account it is not found any more.</summary>
public sealed class FirstRunEndpoint(FirstRunCode code, FoundAuthority found, Sessions sessions, RefusalTexts refusals)
{
    private static readonly (string Field, int Longest)[] RequiredFields =
    [
        ("name", Authority.NameMaxLength),
        ("issuingBody", Authority.NameMaxLength),
        ("operatingBody", Authority.NameMaxLength),
        ("personName", Person.NameMaxLength),
        ("userName", Account.UserNameMaxLength),
    ];

    public async Task<IResult> ShowAsync(CancellationToken cancellation) =>
        await code.IsWaitingAsync(cancellation)
            ? Pages.Of<FirstRunPage>(new FirstRunModel(new Dictionary<string, string>(), Errors: []))
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> SubmitAsync(HttpContext context, CurrentRequest current, CancellationToken cancellation)
    {
        if (!await code.IsWaitingAsync(cancellation))
        {
            return Pages.SeeOther(current.Url("/sign-in"));
        }

        var posted = current.RequiredPosted;
        var errors = ErrorsIn(posted, current.Language);
        if (errors.Count > 0)
        {
            var typed = posted.Fields.Where(f => f.Key is not ("password" or "code")).ToDictionary(StringComparer.Ordinal);
            return Pages.Of<FirstRunPage>(StatusCodes.Status422UnprocessableEntity, new FirstRunModel(typed, errors));
        }

        var account = Guid.CreateVersion7();
        var request = new WriteRequest(
            AuthorityId: Guid.CreateVersion7(),
            account,
            posted.Key,
            posted.PayloadSha256,
            posted.ReceivedAt,
            AuthorityRegister.Stream
        );
        var slug = await found.RunAsync(request, FoundingIn(posted), cancellation);
        await sessions.BeginAsync(context, account, cancellation);
        return Pages.SeeOther(current.Url($"/{slug.Value}/rounds"));
    }

    private List<FieldError> ErrorsIn(Posted posted, Language language)
    {
        var errors = new List<FieldError>();
        void Refuse(string field, Refusal refusal) => errors.Add(new FieldError(field, refusals.Of(refusal, language)));

        if (!code.Matches(posted["code"]))
        {
            Refuse("code", new Refusal("first-run.wrong-code"));
        }

        if (!AuthoritySlug.IsUsable(posted["slug"]))
        {
            Refuse("slug", new Refusal("first-run.slug"));
        }

        foreach (var (field, longest) in RequiredFields)
        {
            if (string.IsNullOrWhiteSpace(posted[field]))
            {
                Refuse(field, new Refusal("first-run.required", FirstRunTexts.In(language).LabelOf(field)));
            }
            else if (posted[field].Length > longest)
            {
                Refuse(field, new Refusal("first-run.too-long", longest.ToString(CultureInfo.InvariantCulture)));
            }
        }

        if (posted["password"].Length < FoundAuthority.PasswordMinLength)
        {
            Refuse("password", new Refusal("first-run.password", FoundAuthority.PasswordMinLength.ToString(CultureInfo.InvariantCulture)));
        }

        return errors;
    }

    private static Founding FoundingIn(Posted posted) =>
        new(
            posted["name"].Trim(),
            posted["slug"],
            posted["issuingBody"].Trim(),
            posted["operatingBody"].Trim(),
            IsFictional: false,
            posted["personName"].Trim(),
            posted["userName"].Trim().ToLowerInvariant(),
            posted["password"]
        );
}
