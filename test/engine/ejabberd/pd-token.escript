#!/usr/bin/env escript
%% -*- erlang -*-
%% An external authenticator for ejabberd (extauth_program): the password of an account is a JWT that
%% the site's server has signed (ES256) for this account.
%%   pd-token.escript KEYS.json any    any account may exist: whoever has a token (customers)
%%   pd-token.escript KEYS.json none   accounts are somebody else's matter (the team's host)
%% KEYS.json is a JSON Web Key Set with the public keys; read at each sign-in, so that keys change
%% without a restart. Why not ejabberd's own `auth_method: jwt`: it takes one key only, and thinks
%% that a customer who is away does not exist, so that messages to them are thrown away.

main([Keys, Accounts]) ->
    {ok, _} = application:ensure_all_started(jose),
    ok = io:setopts(standard_io, [binary, {encoding, latin1}]),
    loop(Keys, Accounts =:= "any").

loop(Keys, Any) ->
    case file:read(standard_io, 2) of
        {ok, <<Length:16>>} ->
            {ok, Request} = file:read(standard_io, Length),
            Answer = try answer(binary:split(Request, <<":">>), Keys, Any) catch _:_ -> 0 end,
            ok = file:write(standard_io, <<2:16, Answer:16>>),
            loop(Keys, Any);
        _ -> ok % ejabberd is gone
    end.

answer([<<"auth">>, Rest], Keys, _) ->
    [User, More] = binary:split(Rest, <<":">>),
    [Host, Token] = binary:split(More, <<":">>),
    truth(valid(<<User/binary, "@", Host/binary>>, Token, keys(Keys)));
answer([<<"isuser">>, _], _, Any) -> truth(Any);
answer(_, _, _) -> 0.

truth(true) -> 1;
truth(_) -> 0.

keys(Path) ->
    {ok, Json} = file:read_file(Path),
    #{<<"keys">> := Keys} = jose:decode(Json),
    Keys.

valid(Jid, Token, Keys) -> lists:any(fun (Key) -> signed(Jid, Token, Key) end, Keys).

signed(Jid, Token, Key) ->
    try
        {true, {jose_jwt, Claims}, Signature} =
            jose_jwt:verify_strict(jose_jwk:from_map(Key), [<<"ES256">>], Token),
        {_, Header} = jose_jws:to_map(Signature),
        Exp = maps:get(<<"exp">>, Claims),
        Kid = maps:get(<<"kid">>, Key, undefined),
        maps:get(<<"jid">>, Claims) =:= Jid
            andalso is_number(Exp) andalso Exp > erlang:system_time(second)
            andalso not is_map_key(<<"crit">>, Header)
            andalso maps:get(<<"kid">>, Header, Kid) =:= Kid
    catch _:_ -> false
    end.
