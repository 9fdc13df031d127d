using OpenDti.Web.Features.Accounts.FirstRun;
using OpenDti.Web.Features.Accounts.Own;
using OpenDti.Web.Features.Accounts.Password;
using OpenDti.Web.Features.Accounts.SignIn;
using OpenDti.Web.Features.Accounts.SignOut;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Accounts;

public static class AccountsFeature
{
    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Anyone("accounts.sign-in"),
        Permission.Anyone("accounts.sign-in.submit"),
        Permission.SignedIn("accounts.sign-out") with
        {
            IsOpenWithGivenPassword = true,
            IsOpenAfterTheSession = true,
        },
        Permission.SignedIn("accounts.password") with
        {
            IsOpenWithGivenPassword = true,
        },
        Permission.SignedIn("accounts.password.submit") with
        {
            IsOpenWithGivenPassword = true,
        },
        Permission.Seats("accounts.own", Enum.GetValues<Role>()),
        Permission.Seats("accounts.own.submit", Enum.GetValues<Role>()),
        Permission.Anyone("accounts.first-run"),
        Permission.Anyone("accounts.first-run.submit"),
    ];

    public static IServiceCollection AddAccounts(this IServiceCollection services) =>
        services
            .AddSingleton<Passwords>()
            .AddSingleton<SignInThrottle>()
            .AddSingleton<Sessions>()
            .AddSingleton<SecurityLog>()
            .AddHostedService(provider => provider.GetRequiredService<SecurityLog>())
            .AddSingleton<FirstRunCode>()
            .AddSingleton<FoundAuthority>()
            .AddSingleton<SeatPersons>()
            .AddSingleton<FirstRunEndpoint>()
            .AddSingleton<ChoosePassword>()
            .AddSingleton<PresentPassword>()
            .AddSingleton<PasswordEndpoint>()
            .AddSingleton<ChangeContact>()
            .AddSingleton<OwnEndpoint>()
            .AddSingleton<SignInEndpoint>();

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sign-in", SignInEndpoint.Show).WithName("accounts.sign-in");
        routes
            .MapPost(
                "/sign-in",
                (SignInEndpoint endpoint, HttpContext context, CurrentRequest current, CancellationToken cancellation) =>
                    endpoint.SubmitAsync(context, current, cancellation)
            )
            .WithName("accounts.sign-in.submit");
        routes.MapPost("/sign-out", SignOutEndpoint.SubmitAsync).WithName("accounts.sign-out");
        routes.MapGet("/password", (CurrentRequest current) => PasswordEndpoint.Show(current)).WithName("accounts.password");
        routes
            .MapPost(
                "/password",
                (PasswordEndpoint endpoint, HttpContext context, CurrentRequest current, CancellationToken cancellation) =>
                    endpoint.SubmitAsync(context, current, cancellation)
            )
            .WithName("accounts.password.submit");
        const string Own = "/{authority}" + OwnPaths.Account;
        routes.MapGet(Own, (OwnEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c)).WithName("accounts.own");
        routes
            .MapPost(Own, (OwnEndpoint e, HttpContext h, CurrentRequest r, CancellationToken c) => e.SubmitAsync(h, r, c))
            .WithName("accounts.own.submit");
        routes
            .MapGet("/setup", (FirstRunEndpoint endpoint, CancellationToken cancellation) => endpoint.ShowAsync(cancellation))
            .WithName("accounts.first-run");
        routes
            .MapPost(
                "/setup",
                (FirstRunEndpoint endpoint, HttpContext context, CurrentRequest current, CancellationToken cancellation) =>
                    endpoint.SubmitAsync(context, current, cancellation)
            )
            .WithName("accounts.first-run.submit");
    }
}
